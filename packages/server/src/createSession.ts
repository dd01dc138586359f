import { type ConnectSessionToken, defaultExpiresIn, fromWire, toWire } from '@connect-hub/session'
import { findAccount } from './accounts.js'
import { applyAllow } from './applyAllow.js'
import type { ConnectAllow, ConnectOwner } from './ConnectHandlerOptions.js'
import type { Upstream } from './createUpstream.js'
import { namesOf, pick } from './pick.js'
import { readSessionRequest } from './readSessionRequest.js'
import { readUpstream } from './readUpstream.js'

/**
 * Whether a browser may receive a field of the vendor's answer. It may not receive externalTriggerToken, which starts actions
 * on accounts, your organization and project, or the owner and metadata, which it doesn't need.
 */
const isPublic: Record<keyof ConnectSessionToken, boolean> = {
  id: true,
  token: true,
  authLinkUrl: true,
  createdAt: true,
  accountId: true,
  categories: true,
  connectorProfileId: true,
  provider: true,
  integrationId: true,
  label: true,
  type: true,
  // The handler computes it from createdAt.
  expiresAt: false,
  externalTriggerToken: false,
  metadata: false,
  organizationId: false,
  originOwnerId: false,
  originOwnerName: false,
  originUsername: false,
  projectId: false,
}

/** Creates a session for the owner and returns the fields that the browser may receive. */
export async function createSession(upstream: Upstream, owner: ConnectOwner, allow: ConnectAllow, json: unknown) {
  const asked = readSessionRequest(json)
  const account = asked.accountId ? await findAccount(upstream, owner.originOwnerId, asked.accountId) : undefined
  const request = applyAllow(asked, allow, account)
  const { originOwnerId, originOwnerName, originUsername } = owner
  const create = { ...request, originOwnerId, originOwnerName, ...(originUsername && { originUsername }) }
  const answer = await upstream({ method: 'POST', path: '/connect_sessions', body: toWire(create) })
  return readUpstream(() => readSession(answer, request.expiresIn ?? defaultExpiresIn))
}

// The browser counts expiresIn from the moment the answer arrives, so a wrong clock on either side has no effect.
function readSession(json: unknown, expiresIn: number) {
  const session = fromWire(json)
  const { token, authLinkUrl, createdAt } = session
  if (!token || !authLinkUrl || !createdAt) throw new TypeError('Not a session')
  const expiresAt = new Date(createdAt.getTime() + expiresIn * 1000)
  return { ...pick(session, namesOf(isPublic)), expiresAt, expiresIn }
}
