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

/** An answer as Node writes it. */
interface NodeAnswer {
  status: number
  headers: Record<string, string | string[]>
  body?: string | Uint8Array | undefined
}

/** Reads a Response to the end. */
export async function readResponse(response: Response): Promise<NodeAnswer> {
  const { status } = response
  const headers: NodeAnswer['headers'] = Object.fromEntries(response.headers)
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) headers['set-cookie'] = cookies
  return { status, headers, body: new Uint8Array(await response.arrayBuffer()) }
}

/** Writes an answer, unless there is nothing left to answer. Throws before the first byte, or not at all. */
export function sendAnswer(
  { status, headers, body }: NodeAnswer,
  incoming: IncomingMessage,
  reply: ServerResponse | FastifyReply,
): void {
  const outgoing = 'raw' in reply ? reply.raw : reply
  if (isOver(outgoing)) return
  const fields = Object.entries(headers)
  // The rest of a refused upload is not waited for. HTTP/2 has no such header.
  if (!incoming.complete && incoming.httpVersionMajor === 1) fields.push(['connection', 'close'])
  // All of them first: a header that Node refuses must leave none of the others to the 500.
  for (const [name, value] of fields) validateHeaderValue(name, String(value))
  if ('raw' in reply) {
    reply.code(status)
    for (const [name, value] of fields) reply.header(name, value)
    reply.send(body)
  } else {
    reply.statusCode = status
    for (const [name, value] of fields) reply.setHeader(name, value)
    reply.end(body)
  }
}

/** Answers for a handler that failed: a 500 in JSON. Prints the error, which nobody else would see. Never throws. */
export function sendFailure(thrown: unknown, incoming: IncomingMessage, reply: ServerResponse | FastifyReply): void {
  const outgoing = 'raw' in reply ? reply.raw : reply
  if (isOver(outgoing)) return
  try {
    const requestId = crypto.randomUUID()
    sendAnswer(answerFailure(requestId), incoming, reply)
    // Copied, since printing reads what may throw.
    const { cause } = redactError(new ConnectError('unknown', { cause: thrown }), requestId, (text) => text)
    // oxlint-disable-next-line no-console -- frameworks print what their handlers throw, and would have printed this
    if (process.env['NODE_ENV'] !== 'test')
      console.error(`toNodeHandler: the handler failed (request ${requestId}).`, cause)
  } catch {
    outgoing.destroy()
  }
}
