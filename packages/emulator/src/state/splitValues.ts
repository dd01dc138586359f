import type { Connector } from '../connectors/Connector.js'
import { fieldsOf } from '../connectors/fieldsOf.js'
import type { AccountRecord } from './AccountRecord.js'

type Values = Record<string, string>

/** What was typed, the secrets apart from the rest. A key that is no field of the connector counts as a secret. */
export function splitValues(connector: Connector, account: AccountRecord): { secrets: Values; setup: Values } {
  const open = new Set(fieldsOf(connector).flatMap(({ key, secret }) => (secret ? [] : [key])))
  const secrets: Values = {}
  const setup: Values = {}
  for (const [key, value] of Object.entries(account.values)) (open.has(key) ? setup : secrets)[key] = value
  return { secrets, setup }
}
