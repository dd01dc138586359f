import { type ConnectSessionCreate, fromWire } from '@connect-hub/session'
import { type SessionFieldName, type SessionOwner, sectionsOf, sessionSections } from './SessionFields.js'

/** What the controls hold. A blank control is '', null or an empty list. */
export interface ConnectSessionFormValues {
  originOwnerId: string
  originOwnerName: string
  originUsername: string
  accountId: string
  categories: string[]
  /** Seconds; NaN for what is no number. */
  expiresIn: number | null
  integrationId: string
  label: string
  metadata: Record<string, unknown> | null
  multiple: boolean
  provider: string
  providerVersion: string
  type: string
}

const blank: ConnectSessionFormValues = {
  originOwnerId: '',
  originOwnerName: '',
  originUsername: '',
  accountId: '',
  categories: [],
  expiresIn: null,
  integrationId: '',
  label: '',
  metadata: null,
  multiple: false,
  provider: '',
  providerVersion: '',
  type: '',
}

/**
 * The values that a form begins with. Reads presets in either spelling, and enum keys as wire values.
 * @throws ConnectError `validation` where a preset has a wrong type.
 */
export function toFormValues(
  preset: Partial<ConnectSessionCreate> = {},
  owner: SessionOwner = 'server',
): ConnectSessionFormValues {
  const given = fromWire<Partial<ConnectSessionCreate>>(preset)
  const names: SessionFieldName[] = sectionsOf(owner).flatMap((section) => sessionSections[section])
  const set = names.filter((name) => given[name] !== undefined)
  const values = { ...blank, ...Object.fromEntries(set.map((name) => [name, given[name]])) }
  return { ...values, metadata: values.metadata && shield(values.metadata) }
}

/** What was filled in, for the schema: a control left blank asks for nothing. */
export function fromFormValues(values: Partial<ConnectSessionFormValues>): Partial<ConnectSessionCreate> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !isBlank(value)))
}

/**
 * A copy without a prototype, which react-hook-form passes on as it is. Of a plain object it would make a deep copy, and
 * lose a key such as __proto__ or fail over one such as hasOwnProperty: these names are the customer's own.
 */
export function shield(metadata: Record<string, unknown>): Record<string, unknown> {
  const copy: Record<string, unknown> = Object.create(null)
  for (const [key, value] of Object.entries(metadata)) copy[key] = value
  return copy
}

function isBlank(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0
  return value === '' || value === null || value === undefined || value === false
}
