import type { ConnectorField, ConnectorNotice, ConnectorSupport } from '../Connector.js'

type Extra = Partial<Omit<ConnectorField, 'key' | 'label' | 'type'>>
type Choices = readonly (readonly [value: string, label: string])[]

// A secret takes no validation and is never a select: in edit mode the hub puts the redacted text in the field, which
// no rule would let pass, and the form could not be sent.

/** A line of text that the person may see again. */
export const text = (key: string, label: string, extra: Extra = {}): ConnectorField => ({
  ...base(key, label),
  type: 'text',
  ...extra,
})

/** A whole number. */
export const number = (key: string, label: string, extra: Extra = {}): ConnectorField => ({
  ...base(key, label),
  type: 'number',
  ...extra,
})

/** A secret, hidden while it is typed. */
export const password = (key: string, label: string, extra: Extra = {}): ConnectorField => ({
  ...base(key, label),
  type: 'password',
  secret: true,
  ...extra,
})

/** A secret that can be read while it is typed, such as an API key. */
export const secretText = (key: string, label: string, extra: Extra = {}): ConnectorField => ({
  ...base(key, label),
  type: 'text',
  secret: true,
  ...extra,
})

/** One of a few choices. */
export const select = (key: string, label: string, choices: Choices, extra: Extra = {}): ConnectorField => ({
  ...base(key, label),
  type: 'select',
  options: choices.map(([value, label]) => ({ value, label })),
  ...extra,
})

/** Several lines, such as a certificate. */
export const textArea = (key: string, label: string, extra: Extra = {}): ConnectorField => ({
  ...base(key, label),
  type: 'text_area',
  ...extra,
})

/** A value to copy into the other system. */
export const readOnly = (key: string, label: string, value: string, extra: Extra = {}): ConnectorField => ({
  ...base(key, label),
  type: 'text',
  readOnly: true,
  required: false,
  value,
  ...extra,
})

function base(key: string, label: string) {
  return { key, label, required: true, readOnly: false, secret: false }
}

/** A notice above the form, or where `place` says. */
export const notice = (
  type: ConnectorNotice['type'],
  key: string,
  description: string,
  place: Pick<ConnectorNotice, 'anchor' | 'position'> = {},
): ConnectorNotice => ({ key, type, description, ...place })

/** A guide of an invented product, at an address that is reserved for examples. */
export const guide = (provider: string, description: string): ConnectorSupport => ({
  link: `https://guides.example.com/${provider}`,
  description,
})
