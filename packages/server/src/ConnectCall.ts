import type { Answer } from './answer.js'
import type { TextLimits } from './readText.js'

/** A request to the handler, from the web or from Node. */
export interface ConnectCall {
  /** The body is read by readText alone: the request of Node has none. */
  request: Request
  /** Aborted when the client goes away. */
  signal: AbortSignal
  /** Undefined when the body is longer than the limit. Rejects when it breaks off. */
  readText: (limits: TextLimits) => Promise<string | undefined>
}

/**
 * Under this name the handler carries what toNodeHandler calls instead of it. On Node, the streams of a Request and a
 * Response take as much time as all that the handler does between them.
 */
export const answerCall = Symbol('@connect-hub/server answerCall')

/** A handler that may be called without a Request's streams. */
export interface CallableHandler {
  [answerCall]?: (call: ConnectCall, context: unknown) => Promise<Answer>
}
