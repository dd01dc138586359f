import type { Answer } from './answer.js'
import type { TextLimits } from './readText.js'

/** A request to the handler, from the web or from Node. */
export interface ConnectCall {
  /** Absent because a Node request has no web stream. Use readText. */
  request: Request
  /** Aborted when the client goes away. */
  signal: AbortSignal
  /** Reads the body as text; undefined when it exceeds the limit. Rejects when the body ends early. */
  readText: (limits: TextLimits) => Promise<string | undefined>
}

/**
Key of the handler's internal entry point, which toNodeHandler calls directly. On Node, the streams of a Request and a
 * Response cost as much time as the rest of the handler.
 */
export const answerCall = Symbol('@connect-hub/server answerCall')

/** A handler that toNodeHandler can call without building a Request. */
export interface CallableHandler {
  [answerCall]?: (call: ConnectCall, context: unknown) => Promise<Answer>
}
