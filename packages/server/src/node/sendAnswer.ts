import { type IncomingMessage, type ServerResponse, validateHeaderValue } from 'node:http'
import { ConnectError } from '@connect-hub/session'
import { answerFailure } from '../answer.js'
import { redactError } from '../redactError.js'

/** The part of Fastify's reply that is used. */
export interface FastifyReply {
  raw: ServerResponse
  code: (status: number) => unknown
  header: (name: string, value: string | string[]) => unknown
  send: (payload?: unknown) => unknown
}

/** Whether there is nothing left to answer: middleware was first, or the client is gone. */
export const isOver = ({ headersSent, destroyed }: ServerResponse) => headersSent || destroyed

/** Writes an answer, unless there is nothing left to answer. Rejects before the first byte, or not at all. */
export async function sendAnswer(
  answer: Response,
  incoming: IncomingMessage,
  reply: ServerResponse | FastifyReply,
): Promise<void> {
  const headers = new Map<string, string | string[]>(answer.headers)
  const cookies = answer.headers.getSetCookie()
  if (cookies.length > 0) headers.set('set-cookie', cookies)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const outgoing = 'raw' in reply ? reply.raw : reply
  if (isOver(outgoing)) return
  // The rest of a refused upload is not waited for. HTTP/2 has no such header.
  if (!incoming.complete && incoming.httpVersionMajor === 1) headers.set('connection', 'close')
  // All of them first: a header that Node refuses must leave none of the others to the 500.
  for (const [name, value] of headers) validateHeaderValue(name, String(value))
  if ('raw' in reply) {
    reply.code(answer.status)
    for (const [name, value] of headers) reply.header(name, value)
    reply.send(bytes)
  } else {
    reply.statusCode = answer.status
    for (const [name, value] of headers) reply.setHeader(name, value)
    reply.end(bytes)
  }
}

/** Answers for a handler that failed: a 500 in JSON. Prints the error, which nobody else would see. Never rejects. */
export async function sendFailure(
  thrown: unknown,
  incoming: IncomingMessage,
  reply: ServerResponse | FastifyReply,
): Promise<void> {
  const outgoing = 'raw' in reply ? reply.raw : reply
  if (isOver(outgoing)) return
  try {
    const requestId = crypto.randomUUID()
    await sendAnswer(answerFailure(requestId), incoming, reply)
    // Copied, since printing reads what may throw.
    const { cause } = redactError(new ConnectError('unknown', { cause: thrown }), requestId, (text) => text)
    // oxlint-disable-next-line no-console -- frameworks print what their handlers throw, and would have printed this
    if (process.env['NODE_ENV'] !== 'test')
      console.error(`toNodeHandler: the handler failed (request ${requestId}).`, cause)
  } catch {
    outgoing.destroy()
  }
}
