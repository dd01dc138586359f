import { type Connector, integrationIdOf, versionOf } from '../connectors/Connector.js'
import { ApiError } from '../http/errors.js'
import type { EmulatorState } from './createState.js'
import { type AccountRecord, type AttemptRecord, attemptLifeMs, type SessionRecord } from './records.js'

/** The session of a token. Throws 401 when there is none or its time is over. */
export function findSession(state: EmulatorState, token: unknown): SessionRecord {
  const session = typeof token === 'string' ? state.sessions.get(token) : undefined
  if (!session) throw new ApiError(401, 'Unauthorized: the session token is not known')
  if (state.clock.now() >= session.expiresAt) throw new ApiError(401, 'Unauthorized: the session token has expired')
  return session
}

/** The account of an id, of one owner when given. Throws 404. */
export function findAccount(state: EmulatorState, id: string, originOwnerId?: string): AccountRecord {
  const account = state.accounts.get(id)
  if (!account || (originOwnerId !== undefined && account.originOwnerId !== originOwnerId)) {
    throw new ApiError(404, 'Account not found')
  }
  return account
}

/** The attempt of an id that belongs to a session; one that waited too long has become expired. Throws 404. */
export function findAttempt(state: EmulatorState, id: string, session: SessionRecord): AttemptRecord {
  const attempt = state.attempts.get(id)
  if (attempt?.sessionToken !== session.token) throw new ApiError(404, 'Connection attempt not found')
  if (attempt.status === 'pending' && state.clock.now() >= attempt.createdAt + attemptLifeMs) attempt.status = 'expired'
  return attempt
}

/** The connector of an id. Throws 404, which calls it `what`. */
export function findConnector(state: EmulatorState, integrationId: unknown, what = 'Integration'): Connector {
  const connector = state.connectors.find((one) => integrationIdOf(one) === integrationId)
  if (!connector) throw new ApiError(404, `${what} not found`)
  return connector
}

/** What a session lets the person choose from. An edit is of one account, so its session narrows nothing. */
export function connectorsOf(state: EmulatorState, { create }: SessionRecord): Connector[] {
  if (create.accountId) return [...state.connectors]
  return state.connectors.filter((connector) => {
    if (create.connectorProfileId) return integrationIdOf(connector) === create.connectorProfileId
    if (create.provider && connector.provider !== create.provider) return false
    if (create.providerVersion && versionOf(connector) !== create.providerVersion) return false
    return !create.categories?.length || create.categories.includes(connector.category)
  })
}
