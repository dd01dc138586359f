import type { ConnectSessionCreate, ConnectSessionRequest } from '@connect-hub/session'

/** A field of the request. */
export type SessionFieldName = keyof ConnectSessionCreate

/** Who names the owner: your server from its own session, or the person at the form (internal tools only). */
export type SessionOwner = 'server' | 'form'

/** What a form submits: with the owner in the form a whole ConnectSessionCreate, else what a browser may ask for. */
export type SessionOf<O extends SessionOwner> = O extends 'form' ? ConnectSessionCreate : ConnectSessionRequest

/** The fields as the form shows them, section by section. */
export const sessionSections = {
  owner: ['originOwnerId', 'originOwnerName', 'originUsername'],
  system: ['categories', 'provider', 'providerVersion', 'integrationId'],
  connection: ['accountId', 'label', 'type', 'multiple', 'expiresIn'],
  extra: ['metadata'],
} as const satisfies Record<string, readonly SessionFieldName[]>

export type SessionSection = keyof typeof sessionSections

/** The sections that a form has: the owner's only where the form names the owner. */
export function sectionsOf(owner: SessionOwner): SessionSection[] {
  return owner === 'form' ? ['owner', 'system', 'connection', 'extra'] : ['system', 'connection', 'extra']
}
