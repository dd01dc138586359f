import { ApiError } from '../http/ApiError.js'
import { type AttemptRecord, attemptLifeMs } from './AttemptRecord.js'
import type { EmulatorState } from './createState.js'
import type { SessionRecord } from './SessionRecord.js'

/** The attempt of an id that belongs to a session; one that waited too long has become expired. Throws 404. */
export function findAttempt(state: EmulatorState, id: string, session: SessionRecord): AttemptRecord {
  const attempt = state.attempts.get(id)
  if (attempt?.sessionToken !== session.token) throw new ApiError(404, 'Connection attempt not found')
  if (attempt.status === 'pending' && state.clock.now() >= attempt.createdAt + attemptLifeMs) attempt.status = 'expired'
  return attempt
}
