import { ConnectError } from './ConnectError.js'
import type { ConnectSessionToken } from './ConnectSession.js'
import type { ConnectSessionCreate } from './ConnectSessionCreate.js'
import { connectCategories } from './connectCategories.js'
import { connectSessionTypes } from './connectSessionTypes.js'
import type { LinkedAccount } from './LinkedAccount.js'
import { toSnakeCase } from './toSnakeCase.js'
import { toWireValue } from './toWireValue.js'

/** Every field of the contract. A request, a session, a token and an account each have some of them. */
export type WireFields = Partial<
  Omit<ConnectSessionCreate & ConnectSessionToken & LinkedAccount, 'id'> & {
    /** A number for a session, a string for an account. */
    id: number | string
  }
>

/**
 * Reads a request, a session, a token or an account, in snake_case or camelCase (snake_case wins where both are given).
 * Dates become Date, organization_id a string, null is absent, metadata is passed on as it is, unknown fields are ignored,
 * unknown categories, types and statuses are kept. It checks the type of what is there and not what is missing: for that,
 * parse the result with a schema of "@connect-hub/session/schema".
 * @throws ConnectError `validation`, with the path of the field that has a wrong type.
 */
export function fromWire<T = WireFields>(json: unknown): T {
  return readFields(json, fields, '') as T
}

type Reader = (value: unknown, path: string) => unknown

function readFields(json: unknown, table: Record<string, Reader>, prefix: string): Record<string, unknown> {
  const source = object(json, prefix.slice(0, -1))
  const result: Record<string, unknown> = {}
  for (const name of Object.keys(table)) {
    const value = own(source, toSnakeCase(name)) ?? own(source, name)
    if (value !== undefined && value !== null) result[name] = table[name]?.(value, prefix + name)
  }
  return result
}

// An inherited value is never read: it would not be the sender's.
const own = (source: Record<string, unknown>, name: string) => (Object.hasOwn(source, name) ? source[name] : undefined)

function check<T>(passes: boolean, value: unknown, path: string, expected: string): T {
  if (passes) return value as T
  const message = `must be ${expected}`
  throw new ConnectError('validation', { message: `${path || 'The value'} ${message}`, issues: [{ path, message }] })
}

const text = (value: unknown, path: string) => check<string>(typeof value === 'string', value, path, 'a string')
const number = (value: unknown, path: string) => check<number>(Number.isFinite(value), value, path, 'a number')
const flag = (value: unknown, path: string) => check<boolean>(typeof value === 'boolean', value, path, 'a boolean')
const id = (value: unknown, path: string) => (typeof value === 'string' ? value : number(value, path))
const list = (read: Reader) => (value: unknown, path: string) =>
  check<unknown[]>(Array.isArray(value), value, path, 'a list').map((item, at) => read(item, `${path}.${at}`))
const object = (value: unknown, path: string) =>
  check<Record<string, unknown>>(
    typeof value === 'object' && value !== null && !Array.isArray(value),
    value,
    path,
    'an object',
  )
const date = (value: unknown, path: string) => {
  const read = new Date(value instanceof Date || (typeof value === 'string' && iso.test(value)) ? value : Number.NaN)
  return check<Date>(!Number.isNaN(read.getTime()), read, path, 'an ISO date')
}
const iso = /^([+-]\d\d)?\d{4}-\d\d-\d\d/

const fields: Record<keyof WireFields, Reader> = {
  accountId: text,
  authLinkUrl: text,
  categories: list((value, path) => toWireValue(text(value, path), connectCategories)),
  createdAt: date,
  expiresAt: date,
  expiresIn: number,
  externalTriggerToken: text,
  id,
  integrationId: text,
  label: text,
  metadata: object,
  multiple: flag,
  organizationId: (value, path) => String(id(value, path)),
  originOwnerId: text,
  originOwnerName: text,
  originUsername: text,
  projectId: text,
  provider: text,
  providerName: text,
  providerVersion: text,
  shared: flag,
  status: text,
  statusReasons: list((value, path) =>
    readFields(value, { code: text, description: text, timestamp: date }, `${path}.`),
  ),
  token: text,
  type: (value, path) => toWireValue(text(value, path), connectSessionTypes),
  updatedAt: date,
}
