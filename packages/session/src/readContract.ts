import { ConnectError } from './ConnectError.js'
import type { ConnectSessionToken } from './ConnectSession.js'
import type { ConnectSessionCreate } from './ConnectSessionCreate.js'
import { connectCategories } from './connectCategories.js'
import { connectSessionTypes } from './connectSessionTypes.js'
import type { LinkedAccount } from './LinkedAccount.js'
import { toWireValue } from './toWireValue.js'

/** Every field of the contract. A request, a session, a token and an account each have some of them. */
export type WireFields = Partial<
  Omit<ConnectSessionCreate & ConnectSessionToken & LinkedAccount, 'id'> & {
    /** A number for a session, a string for an account. */
    id: number | string
  }
>

/**
 * Reads every field of the contract that `json` has, in either spelling, and omits null. With `wire` the result has the
 * names and dates of the wire.
 */
export const readContract = (json: unknown, wire: boolean) => read(json, '', wire, fields)

type Reader = (value: unknown, path: string, wire: boolean) => unknown

/** A field in both spellings, computed once. */
type Field = [name: string, wireName: string, readField: Reader]

const spell = (table: Record<string, Reader>): Field[] =>
  Object.entries(table).map(([name, readField]) => [name, name.replace(/[A-Z]/g, '_$&').toLowerCase(), readField])

function read(json: unknown, path: string, wire: boolean, table: readonly Field[]): Record<string, unknown> {
  // Copies own fields only, because inherited values don't come from the sender.
  const source = { ...is('object')(json, path) }
  const result: Record<string, unknown> = {}
  for (const [name, wireName, readField] of table) {
    const value = source[wireName] ?? source[name]
    if (value !== undefined && value !== null)
      result[wire ? wireName : name] = readField(value, path ? `${path}.${name}` : name, wire)
  }
  return result
}

interface Kinds {
  string: string
  number: number
  boolean: boolean
  date: Date
  array: unknown[]
  object: Record<string, unknown>
}

/** Distinguishes lists, dates and null from objects, also for values of another realm. */
const isKind = <K extends keyof Kinds>(kind: K, value: unknown): value is Kinds[K] =>
  Object.prototype.toString.call(value).slice(8, -1).toLowerCase() === kind

const is =
  <K extends keyof Kinds>(kind: K) =>
  (value: unknown, path: string): Kinds[K] =>
    isKind(kind, value) ? value : refuse(kind, path)

function refuse(kind: string, path: string): never {
  throw new ConnectError('validation', { issues: [{ path, message: `must be of type ${kind}` }] })
}

const text = is('string')
const flag = is('boolean')
const number = (value: unknown, path: string) => (Number.isFinite(value) ? value : refuse('number', path))
const id = (value: unknown, path: string) => (isKind('string', value) ? value : number(value, path))
const list =
  (readItem: Reader): Reader =>
  (value, path, wire) =>
    is('array')(value, path).map((item, at) => readItem(item, `${path}.${at}`, wire))
const open =
  (known: readonly { value: string }[]): Reader =>
  (value, path) =>
    toWireValue(text(value, path), known)
const date: Reader = (value, path, wire) => {
  const given = isKind('date', value) ? value : text(value, path)
  // new Date alone would accept "hello 1" as a date.
  const result = new Date(typeof given === 'string' && !/^\S{4,7}-\d\d-\d\d/.test(given) ? Number.NaN : given)
  if (Number.isNaN(result.getTime())) refuse('date', path)
  return wire ? result.toISOString() : result
}

const reasonFields = spell({ code: text, description: text, timestamp: date })

const contract: Record<keyof WireFields, Reader> = {
  accountId: text,
  authLinkUrl: text,
  categories: list(open(connectCategories)),
  connectorProfileId: text,
  createdAt: date,
  expiresAt: date,
  expiresIn: number,
  externalTriggerToken: text,
  id,
  integrationId: text,
  label: text,
  metadata: is('object'),
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
  statusReasons: list((value, path, wire) => read(value, path, wire, reasonFields)),
  token: text,
  type: open(connectSessionTypes),
  updatedAt: date,
}

const fields = spell(contract)
