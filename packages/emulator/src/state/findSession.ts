import { ApiError } from '../http/ApiError.js'
import type { EmulatorState } from './createState.js'
import type { SessionRecord } from './SessionRecord.js'

/** The session of a token. Throws 401 when there is none or its time is over. */
export function findSession(state: EmulatorState, token: unknown): SessionRecord {
  const session = typeof token === 'string' ? state.sessions.get(token) : undefined
  if (!session) throw new ApiError(401, 'Unauthorized: the session token is not known')
  if (state.clock.now() >= session.expiresAt) throw new ApiError(401, 'Unauthorized: the session token has expired')
  return session
}
