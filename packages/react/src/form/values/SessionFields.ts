import type { ConnectSessionCreate, ConnectSessionRequest } from '@connect-hub/session'
import type { FormMessages } from '../../messages/FormMessages.js'

/** A field of the request. */
export type SessionFieldName = keyof ConnectSessionCreate

/** Who names the owner: your server from its own session, or the person at the form (internal tools only). */
export type SessionOwner = 'server' | 'form'

/** What a form submits: with the owner in the form a whole ConnectSessionCreate, else what a browser may ask for. */
export type SessionOf<O extends SessionOwner> = O extends 'form' ? ConnectSessionCreate : ConnectSessionRequest

/** A section of the form. */
export type SessionSection = keyof FormMessages['sections']

/**
 * Each field in the order of the form, with its section and what its control holds when it is blank. A record and not a
 * list: the compiler reports a field that is missing here.
 */
export const sessionFields = {
  originOwnerId: { section: 'owner', blank: '' },
  originOwnerName: { section: 'owner', blank: '' },
  originUsername: { section: 'owner', blank: '' },
  categories: { section: 'system', blank: [] },
  provider: { section: 'system', blank: '' },
  providerVersion: { section: 'system', blank: '' },
  integrationId: { section: 'system', blank: '' },
  accountId: { section: 'connection', blank: '' },
  label: { section: 'connection', blank: '' },
  type: { section: 'connection', blank: '' },
  multiple: { section: 'connection', blank: false },
  expiresIn: { section: 'connection', blank: null },
  metadata: { section: 'extra', blank: null },
} satisfies { [Name in SessionFieldName]: { section: SessionSection; blank: ControlValue<Name> } }

/** What the control of a field holds: '' for a text left blank, null for anything else that has no blank value of its own. */
export type ControlValue<Name extends SessionFieldName> = Required<ConnectSessionCreate>[Name] extends infer Value
  ? Value extends string
    ? string
    : Value extends boolean
      ? boolean
      : Value extends readonly string[]
        ? string[]
        : Value | null
  : never

/** The fields that a control of text is for. */
export type TextFieldName = {
  [Name in SessionFieldName]: ControlValue<Name> extends string ? Name : never
}[SessionFieldName]

/** All fields, in the order of the form. */
export const sessionFieldNames = Object.keys(sessionFields) as SessionFieldName[]

/** The sections that a form has: the owner's only where the form names the owner. */
export function sectionsOf(owner: SessionOwner): SessionSection[] {
  return owner === 'form' ? ['owner', 'system', 'connection', 'extra'] : ['system', 'connection', 'extra']
}

/** The fields of a section, in the order of the form. */
export function fieldsOf(section: SessionSection): SessionFieldName[] {
  return sessionFieldNames.filter((name) => sessionFields[name].section === section)
}
