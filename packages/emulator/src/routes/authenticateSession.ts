import { ApiError } from '../http/ApiError.js'
import { jsonAnswer } from '../http/answers.js'
import type { Call } from '../http/Call.js'
import { isRecord } from '../http/isRecord.js'
import { findSession } from '../state/findSession.js'
import { sessionWire } from './sessionWire.js'

/** POST /connect_sessions/authenticate */
export function authenticateSession({ state, body }: Call): Response {
  if (!isRecord(body) || typeof body['token'] !== 'string') throw new ApiError(400, 'token must be a string')
  return jsonAnswer(201, sessionWire(state, findSession(state, body['token'])))
}
