import type { Connector } from '../connectors/Connector.js'
import type { ConnectorField } from '../connectors/ConnectorField.js'
import { fieldsOf } from '../connectors/fieldsOf.js'
import { ApiError } from '../http/ApiError.js'

/** Throws 400 as a provider would that refuses what was typed. The hub shows both texts of the message. */
export function checkCredentials(connector: Connector, values: Record<string, string>): void {
  for (const field of fieldsOf(connector)) {
    const problem = problemOf(field, values[field.key] ?? '')
    if (!problem) continue
    const refusal = { message: `${connector.name} refused the credentials`, provider_response: problem }
    throw new ApiError(400, JSON.stringify(refusal))
  }
}

function problemOf(field: ConnectorField, value: string): string | undefined {
  if (!value) return field.required && !field.readOnly ? `${field.label} is missing` : undefined
  if (field.type === 'number' && !/^\d+$/.test(value)) return `${field.label} is not a number`
  if (field.options && !field.options.some((option) => option.value === value)) {
    return `${field.label} is not one of its options`
  }
  return undefined
}
