import { integrationIdOf } from '../connectors/integrationIdOf.js'
import { ApiError } from '../http/ApiError.js'
import { jsonAnswer } from '../http/answers.js'
import type { Call } from '../http/Call.js'
import type { SessionRecord } from '../state/SessionRecord.js'
import { readSessionCreate } from './readSessionCreate.js'
import { sessionWire } from './sessionWire.js'

const defaultExpiresIn = 1800

/** POST /connect_sessions */
export function createSession({ state, body, base }: Call): Response {
  const create = readSessionCreate(body)
  if (create.accountId && state.accounts.get(create.accountId)?.originOwnerId !== create.originOwnerId) {
    throw new ApiError(404, 'Account not found')
  }
  if (create.integrationId && !state.connectors.some((one) => integrationIdOf(one) === create.integrationId)) {
    throw new ApiError(404, 'Integration not found')
  }
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
