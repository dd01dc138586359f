import type { Connector } from '../connectors/Connector.js'
import type { ConnectorField } from '../connectors/ConnectorField.js'
import { fieldsOf } from '../connectors/fieldsOf.js'

/** What a provider finds wrong with what was typed, or undefined. */
export function checkCredentials(connector: Connector, values: Record<string, string>): string | undefined {
  for (const field of fieldsOf(connector)) {
    const problem = problemOf(field, values[field.key] ?? '')
    if (problem) return problem
  }
  return undefined
}

function problemOf(field: ConnectorField, value: string): string | undefined {
  if (!value) return field.required && !field.readOnly ? `${field.label} is missing` : undefined
  if (field.type === 'number' && !/^\d+$/.test(value)) return `${field.label} is not a number`
  if (field.options && !field.options.some((option) => option.value === value)) {
    return `${field.label} is not one of its options`
  }
  return undefined
}
