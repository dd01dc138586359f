import type { IncomingMessage, ServerResponse } from 'node:http'
import { toRequest } from './toRequest.js'

/** What Fastify calls a handler with. */
interface FastifyRequest {
  raw: IncomingMessage
  body?: unknown
}
interface FastifyReply {
  raw: ServerResponse
  code: (status: number) => unknown
  header: (name: string, value: string) => unknown
  send: (payload?: unknown) => unknown
}

// A method, whose parameters may be narrower: the handler names the framework's own request type.
interface WebHandler {
  handle(request: Request, context?: unknown): Promise<Response>
}

/** A handler for node:http, Express and Fastify. */
export interface NodeHandler {
  (request: IncomingMessage, response: ServerResponse): Promise<void>
  (request: FastifyRequest, reply: FastifyReply): Promise<void>
}

/**
 * Makes a web handler one for node:http, Express 5 and Fastify. A body the framework has parsed is used as it is; a client
 * that goes away aborts the request. The framework's own request is handed on as the handler's second argument.
 */
export function toNodeHandler(handler: WebHandler['handle']): NodeHandler {
  return async (request: IncomingMessage | FastifyRequest, reply: ServerResponse | FastifyReply) => {
    const incoming = 'raw' in request ? request.raw : request
    const outgoing = 'raw' in reply ? reply.raw : reply
    const controller = new AbortController()
    outgoing.once('close', () => outgoing.writableFinished || controller.abort())
    const body = 'body' in request ? request.body : undefined
    const webRequest = toRequest(incoming, body, controller.signal)
    const answer = webRequest ? await handler(webRequest, request) : new Response(null, { status: 400 })
    // The rest of a refused upload is not waited for.
    if (!incoming.complete) answer.headers.set('connection', 'close')
    const bytes = new Uint8Array(await answer.arrayBuffer())
    if ('raw' in reply) {
      reply.code(answer.status)
      answer.headers.forEach((value, name) => reply.header(name, value))
      reply.send(bytes)
    } else {
      reply.statusCode = answer.status
      answer.headers.forEach((value, name) => reply.setHeader(name, value))
      reply.end(bytes)
    }
  }
}
