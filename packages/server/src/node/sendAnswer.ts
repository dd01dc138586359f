import { type IncomingMessage, type ServerResponse, validateHeaderValue } from 'node:http'
import { ConnectError } from '@connect-hub/session'
import { answerFailure } from '../answer.js'
import { redactError } from '../redactError.js'

/** The part of Fastify's reply that toNodeHandler uses. */
export interface FastifyReply {
  raw: ServerResponse
  code: (status: number) => unknown
  header: (name: string, value: string | string[]) => unknown
  send: (payload?: unknown) => unknown
}

/** Whether the response is closed: middleware answered first, or the client disconnected. */
export const isOver = ({ headersSent, destroyed }: ServerResponse) => headersSent || destroyed

/** An answer in the form that Node writes. */
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

/** Writes an answer unless the response is closed. Throws before the first byte or not at all. */
export function sendAnswer(
  { status, headers, body }: NodeAnswer,
  incoming: IncomingMessage,
  reply: ServerResponse | FastifyReply,
): void {
  const outgoing = 'raw' in reply ? reply.raw : reply
  if (isOver(outgoing)) return
  const fields = Object.entries(headers)
  // Doesn't wait for the rest of a refused upload. HTTP/2 has no connection header.
  if (!incoming.complete && incoming.httpVersionMajor === 1) fields.push(['connection', 'close'])
  // Validates all headers first: if Node refuses one, the 500 must not contain the others.
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

/** Sends a 500 in JSON for a handler that failed, and prints the error. Never throws. */
export function sendFailure(thrown: unknown, incoming: IncomingMessage, reply: ServerResponse | FastifyReply): void {
  const outgoing = 'raw' in reply ? reply.raw : reply
  if (isOver(outgoing)) return
  try {
    const requestId = crypto.randomUUID()
    sendAnswer(answerFailure(requestId), incoming, reply)
    // Prints a copy, because reading the original may throw.
    const { cause } = redactError(new ConnectError('unknown', { cause: thrown }), requestId, (text) => text)
    // oxlint-disable-next-line no-console -- frameworks print errors of their handlers, but never see this one
    if (process.env['NODE_ENV'] !== 'test')
      console.error(`toNodeHandler: the handler failed (request ${requestId}).`, cause)
  } catch {
    outgoing.destroy()
  }
}
