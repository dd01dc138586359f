import { emptyAnswer, jsonAnswer } from '../http/answers.js'
import { ApiError } from '../http/errors.js'
import { isRecord } from '../http/readRequest.js'
import { findAttempt } from '../state/find.js'
import type { AttemptRecord } from '../state/records.js'
import type { HubCall } from './Call.js'

/** POST /hub/connection_attempts: the hub sends its token a second time, in the body. */
export function createAttempt({ state, session, body }: HubCall): Response {
  if (!isRecord(body) || body['token'] !== session.token) throw new ApiError(400, 'token must be the session token')
  const attempt: AttemptRecord = {
    id: state.ids.attempt(),
    sessionToken: session.token,
    status: 'pending',
    createdAt: state.clock.now(),
  }
  state.attempts.set(attempt.id, attempt)
  return jsonAnswer(201, { id: attempt.id })
}

/** GET /hub/connection_attempts/:id */
export function getAttempt({ state, session, id }: HubCall): Response {
  const { status, accountId, error } = findAttempt(state, id, session)
  return jsonAnswer(200, { status, account: accountId ? { id: accountId } : null, error: error ?? null })
}

/** DELETE /hub/connection_attempts/:id: the person gave up. What is settled stays so. */
export function cancelAttempt({ state, session, id }: HubCall): Response {
  const attempt = findAttempt(state, id, session)
  if (attempt.status === 'pending') attempt.status = 'cancelled'
  return emptyAnswer()
}
