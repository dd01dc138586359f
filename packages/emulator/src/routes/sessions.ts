import { defaultExpiresIn } from '@connect-hub/session'
import { jsonAnswer } from '../http/answers.js'
import { ApiError } from '../http/errors.js'
import { isRecord } from '../http/readRequest.js'
import type { EmulatorState } from '../state/createState.js'
import { findConnector, findSession } from '../state/find.js'
import type { SessionRecord } from '../state/records.js'
import type { Call } from './Call.js'
import { readSessionCreate } from './readSessionCreate.js'

/** POST /connect_sessions */
export function createSession({ state, body, base }: Call): Response {
  const create = readSessionCreate(body)
  if (create.accountId && state.accounts.get(create.accountId)?.originOwnerId !== create.originOwnerId) {
    throw new ApiError(404, 'Account not found')
  }
  if (create.connectorProfileId) findConnector(state, create.connectorProfileId, 'Connector profile')
  const createdAt = state.clock.now()
  const session: SessionRecord = {
    id: state.ids.session(),
    token: state.ids.token('cst'),
    externalTriggerToken: state.ids.token('ett'),
    create,
    createdAt,
    expiresAt: createdAt + (create.expiresIn ?? defaultExpiresIn) * 1000,
  }
  state.sessions.set(session.token, session)
  return jsonAnswer(201, {
    ...sessionWire(state, session),
    token: session.token,
    auth_link_url: `${base}/embedded/accounts/connect?token=${session.token}`,
  })
}

/** POST /connect_sessions/authenticate */
export function authenticateSession({ state, body }: Call): Response {
  if (!isRecord(body) || typeof body['token'] !== 'string') throw new ApiError(400, 'token must be a string')
  return jsonAnswer(201, sessionWire(state, findSession(state, body['token'])))
}

/** A session as the API answers it, without its token. There is no expiry in it: the vendor gives none. */
function sessionWire(state: EmulatorState, { id, create, createdAt, externalTriggerToken }: SessionRecord) {
  return {
    id,
    organization_id: state.options.organizationId ?? 8267,
    project_id: state.projectId,
    origin_owner_id: create.originOwnerId,
    origin_owner_name: create.originOwnerName,
    origin_username: create.originUsername ?? null,
    account_id: create.accountId ?? null,
    categories: create.categories ?? null,
    connector_profile_id: create.connectorProfileId ?? null,
    integration_id: create.connectorProfileId ?? null,
    provider: create.provider ?? null,
    label: create.label ?? null,
    metadata: create.metadata ?? null,
    type: create.type ?? 'production',
    external_trigger_token: externalTriggerToken,
    created_at: new Date(createdAt).toISOString(),
  }
}
