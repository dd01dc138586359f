import { type ConnectSessionToken, fromWire, toWire } from '@connect-hub/session'
import { findAccount } from './accounts.js'
import { applyAllow, defaultExpiresIn } from './applyAllow.js'
import type { ConnectOwner } from './ConnectHandlerOptions.js'
import { callUpstream } from './callUpstream.js'
import type { RequestScope } from './RequestScope.js'
import type { HandlerSettings } from './readOptions.js'
import { readSessionRequest } from './readSessionRequest.js'
import { readUpstream } from './readUpstream.js'

/** Makes a session for the owner, and gives what the browser may know of it. */
export async function createSession(
  settings: HandlerSettings,
  scope: RequestScope,
  owner: ConnectOwner,
  json: unknown,
) {
  const asked = readSessionRequest(json)
  const account =
    asked.accountId === undefined ? undefined : await findAccount(settings, scope, owner.originOwnerId, asked.accountId)
  const request = applyAllow(asked, settings.allow, account)
  const { originOwnerId, originOwnerName, originUsername } = owner
  const create = { ...request, originOwnerId, originOwnerName, ...(originUsername && { originUsername }) }
  const answer = await callUpstream(settings, scope, {
    method: 'POST',
    path: '/connect_sessions',
    body: toWire(create),
  })
  return readUpstream(() => readSession(answer, request.expiresIn ?? defaultExpiresIn))
}

/**
 * The public fields of a session. Left out: external_trigger_token, which starts actions on accounts; organization and
 * project, which are yours; owner and metadata, which the browser has no use for.
 */
function readSession(json: unknown, expiresIn: number) {
  const session = fromWire<Partial<ConnectSessionToken>>(json)
  const { id, token, authLinkUrl, createdAt, accountId, categories, provider, integrationId, label, type } = session
  if (!token || !authLinkUrl || !createdAt) throw new TypeError('no session')
  // The browser counts expiresIn from the answer's arrival, so that a wrong clock on either side does no harm.
  const expiresAt = new Date(createdAt.getTime() + expiresIn * 1000)
  return {
    id,
    token,
    authLinkUrl,
    createdAt,
    expiresAt,
    expiresIn,
    accountId,
    categories,
    provider,
    integrationId,
    label,
    type,
  }
}
