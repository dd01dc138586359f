import type { ConnectSession } from './ConnectSession.js'
import type { ConnectSessionCreate, ConnectSessionRequest } from './ConnectSessionCreate.js'
import { fromWire } from './fromWire.js'
import type { LinkedAccount } from './LinkedAccount.js'
import { toSnakeCase } from './toSnakeCase.js'

/**
 * Writes a request, a session or an account as the vendor spells it: snake_case, dates as ISO strings, enum keys as wire
 * values. Sends nothing that was not set (undefined and null are left out) and nothing outside the contract; metadata is
 * passed on as it is.
 * @throws ConnectError `validation`, with the path of the field that has a wrong type.
 */
export function toWire(
  value: ConnectSessionCreate | ConnectSessionRequest | ConnectSession | LinkedAccount,
): Record<string, unknown> {
  return write(fromWire(value))
}

function write(fields: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]: [string, unknown]) => [
      toSnakeCase(name),
      value instanceof Date ? value.toISOString() : name === 'statusReasons' ? (value as object[]).map(write) : value,
    ]),
  )
}
