import type { ConnectIssueCode, ConnectSessionCreate, ConnectSessionRequest } from '@connect-hub/session'
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
 * Each field in the order of the form: its section, what its control holds when it is blank, and the issue of a value of
 * another type. A record and not a list: the compiler reports a field that is missing here.
 */
export const sessionFields = {
  originOwnerId: { section: 'owner', blank: '', wrong: 'owner_id' },
  originOwnerName: { section: 'owner', blank: '', wrong: 'owner_name' },
  originUsername: { section: 'owner', blank: '', wrong: 'text' },
  categories: { section: 'system', blank: [], wrong: 'categories' },
  provider: { section: 'system', blank: '', wrong: 'text' },
  providerVersion: { section: 'system', blank: '', wrong: 'text' },
  connectorProfileId: { section: 'system', blank: '', wrong: 'text' },
  integrationId: { section: 'system', blank: '', wrong: 'text' },
  accountId: { section: 'connection', blank: '', wrong: 'text' },
  label: { section: 'connection', blank: '', wrong: 'text' },
  type: { section: 'connection', blank: '', wrong: 'type' },
  multiple: { section: 'connection', blank: false, wrong: 'yes_or_no' },
  expiresIn: { section: 'connection', blank: null, wrong: 'seconds' },
  metadata: { section: 'extra', blank: null, wrong: 'metadata' },
} satisfies {
  [Name in SessionFieldName]: { section: SessionSection; blank: ControlValue<Name>; wrong: ConnectIssueCode }
}

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
