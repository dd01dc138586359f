import { type ConnectSessionToken, defaultExpiresIn, fromWire, toWire } from '@connect-hub/session'
import { findAccount } from './accounts.js'
import { applyAllow } from './applyAllow.js'
import type { ConnectAllow, ConnectOwner } from './ConnectHandlerOptions.js'
import type { Upstream } from './createUpstream.js'
import { namesOf, pick } from './pick.js'
import { readSessionRequest } from './readSessionRequest.js'
import { readUpstream } from './readUpstream.js'

/**
 * Whether a field of the vendor's answer may pass to a browser. Kept back: externalTriggerToken, which starts actions on
 * accounts; organization and project, which are yours; owner and metadata, which the browser has no use for.
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
  // Counted here, from createdAt.
  expiresAt: false,
  externalTriggerToken: false,
  metadata: false,
  organizationId: false,
  originOwnerId: false,
  originOwnerName: false,
  originUsername: false,
  projectId: false,
}

/** Makes a session for the owner, and gives what the browser may know of it. */
export async function createSession(upstream: Upstream, owner: ConnectOwner, allow: ConnectAllow, json: unknown) {
  const asked = readSessionRequest(json)
  const account = asked.accountId ? await findAccount(upstream, owner.originOwnerId, asked.accountId) : undefined
  const request = applyAllow(asked, allow, account)
  const { originOwnerId, originOwnerName, originUsername } = owner
  const create = { ...request, originOwnerId, originOwnerName, ...(originUsername && { originUsername }) }
  const answer = await upstream({ method: 'POST', path: '/connect_sessions', body: toWire(create) })
  return readUpstream(() => readSession(answer, request.expiresIn ?? defaultExpiresIn))
}

// The browser counts expiresIn from the answer's arrival, so that a wrong clock on either side does no harm.
function readSession(json: unknown, expiresIn: number) {
  const session = fromWire(json)
  const { token, authLinkUrl, createdAt } = session
  if (!token || !authLinkUrl || !createdAt) throw new TypeError('Not a session')
  const expiresAt = new Date(createdAt.getTime() + expiresIn * 1000)
  return { ...pick(session, namesOf(isPublic)), expiresAt, expiresIn }
}
