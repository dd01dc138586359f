import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerCall, type CallableHandler } from '../ConnectCall.js'
import type { TextLimits } from '../readText.js'
import { bodyOf, readIncoming } from './readIncoming.js'
import { type FastifyReply, isOver, readResponse, sendAnswer, sendFailure } from './sendAnswer.js'
import { toRequest } from './toRequest.js'

/** What Fastify calls a handler with. */
interface FastifyRequest {
  raw: IncomingMessage
  body?: unknown
}

// A method, whose parameters may be narrower: the handler names the framework's own request type.
interface WebHandler {
  handle(request: Request, context?: unknown): Promise<Response>
}

/** A handler for node:http, Express, Fastify and NestJS. */
export interface NodeHandler {
  (request: IncomingMessage, response: ServerResponse): Promise<void>
  (request: FastifyRequest, reply: FastifyReply): Promise<void>
}

/**
 * Makes a web handler one for node:http, Express, Fastify and NestJS. A body the framework has parsed is used as it is; a
 * client that goes away, or middleware that answers first, aborts the request. The framework's own request is handed on as
 * the handler's second argument. It never throws or rejects: a handler that does is answered with a 500 in JSON, and its
 * error printed unless NODE_ENV is "test".
 */
export function toNodeHandler(handler: WebHandler['handle']): NodeHandler {
  return async (request: IncomingMessage | FastifyRequest, reply: ServerResponse | FastifyReply) => {
    const incoming = 'raw' in request ? request.raw : request
    const outgoing = 'raw' in reply ? reply.raw : reply
    if (isOver(outgoing)) return
    const controller = new AbortController()
    const leave = () => controller.abort()
    outgoing.once('close', leave)
    try {
      const parsed = 'body' in request ? request.body : undefined
      sendAnswer(
        await answerOf(handler, { incoming, parsed, signal: controller.signal, context: request }),
        incoming,
        reply,
      )
    } catch (error) {
      sendFailure(error, incoming, reply)
    } finally {
      outgoing.off('close', leave)
    }
  }
}

interface NodeCall {
  incoming: IncomingMessage
  /** The body as the framework has parsed it. */
  parsed: unknown
  signal: AbortSignal
  /** The framework's own request. */
  context: unknown
}

async function answerOf(
  handler: WebHandler['handle'] & CallableHandler,
  { incoming, parsed, signal, context }: NodeCall,
) {
  const answer = handler[answerCall]
  if (answer) {
    const request = toRequest(incoming, signal)
    const readText = (limits: TextLimits) => readIncoming(incoming, parsed, limits)
    return request ? answer({ request, signal, readText }, context) : malformed
  }
  const request = toRequest(incoming, signal, bodyOf(incoming, parsed))
  return request ? readResponse(await handler(request, context)) : malformed
}

const malformed = { status: 400, headers: {} }
