import { type ConnectSessionCreate, fromWire } from '@connect-hub/session'
import {
  type ControlValue,
  fieldsOf,
  type SessionFieldName,
  type SessionOwner,
  sectionsOf,
  sessionFieldNames,
  sessionFields,
} from './SessionFields.js'

/** What the controls hold: '', null, false or an empty list for a blank one, and NaN for seconds that are no number. */
export type ConnectSessionFormValues = { [Name in SessionFieldName]: ControlValue<Name> }

/**
 * The values that a form begins with. Reads presets in either spelling, and enum keys as wire values.
 * @throws ConnectError `validation` where a preset has a wrong type.
 */
export function toFormValues(
  preset: Partial<ConnectSessionCreate> = {},
  owner: SessionOwner = 'server',
): ConnectSessionFormValues {
  const given = fromWire<Partial<ConnectSessionCreate>>(preset)
  const shown = new Set(sectionsOf(owner).flatMap(fieldsOf))
  const begin = sessionFieldNames.map((name) => [
    name,
    (shown.has(name) ? given[name] : undefined) ?? sessionFields[name].blank,
  ])
  const values = Object.fromEntries(begin) as ConnectSessionFormValues
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
