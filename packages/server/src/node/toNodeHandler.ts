import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerCall, type CallableHandler } from '../ConnectCall.js'
import type { TextLimits } from '../readText.js'
import { bodyOf, readIncoming } from './readIncoming.js'
import { type FastifyReply, isOver, readResponse, sendAnswer, sendFailure } from './sendAnswer.js'
import { toRequest } from './toRequest.js'

/** The arguments that Fastify passes to a handler. */
interface FastifyRequest {
  raw: IncomingMessage
  body?: unknown
}

// Uses a method because TypeScript then allows narrower parameters: the handler may name the framework's own request type.
interface WebHandler {
  handle(request: Request, context?: unknown): Promise<Response>
}

/** A handler for node:http, Express, Fastify and NestJS. */
export interface NodeHandler {
  (request: IncomingMessage, response: ServerResponse): Promise<void>
  (request: FastifyRequest, reply: FastifyReply): Promise<void>
}

/**
 * Converts a web handler to one for node:http, Express, Fastify and NestJS. Uses the body that the framework parsed. Aborts the
 * request when the client disconnects or middleware answers first. Passes the framework's own request as the handler's second
 * argument. Never throws or rejects: when the handler does, it sends a 500 in JSON and prints the error unless NODE_ENV is
 * "test".
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
  /** The body that the framework parsed. */
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
