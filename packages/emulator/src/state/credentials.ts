import { type Connector, type ConnectorField, fieldsOf } from '../connectors/Connector.js'
import type { AccountRecord } from './records.js'

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

type Values = Record<string, string>

/** What was typed, the secrets apart from the rest. A key that is no field of the connector counts as a secret. */
export function splitValues(connector: Connector, account: AccountRecord): { secrets: Values; setup: Values } {
  const open = new Set(fieldsOf(connector).flatMap(({ key, secret }) => (secret ? [] : [key])))
  const secrets: Values = {}
  const setup: Values = {}
  for (const [key, value] of Object.entries(account.values)) (open.has(key) ? setup : secrets)[key] = value
  return { secrets, setup }
}
