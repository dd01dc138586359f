import { Buffer } from 'node:buffer'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { Emulator } from '../createEmulator.js'
import { DroppedConnection } from '../http/DroppedConnection.js'

/** Answers a request of Node's http server. A connection that is to break is cut. */
export async function answerNode(
  emulator: Emulator,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const gone = new AbortController()
  outgoing.once('close', () => gone.abort())
  try {
    const answer = await emulator.fetch(await toRequest(incoming, gone.signal))
    outgoing.writeHead(answer.status, Object.fromEntries(answer.headers))
    outgoing.end(Buffer.from(await answer.arrayBuffer()))
  } catch (error) {
    if (!(error instanceof DroppedConnection || gone.signal.aborted)) console.error(error)
    incoming.socket.destroy()
  }
}

async function toRequest(incoming: IncomingMessage, signal: AbortSignal): Promise<Request> {
  const body = await buffer(incoming)
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const one of [value ?? []].flat()) headers.append(name, one)
  }
  const { method = 'GET', url = '/' } = incoming
  return new Request(new URL(url, `http://${incoming.headers.host ?? 'localhost'}`), {
    method,
    headers,
    signal,
    ...(body.length > 0 && { body }),
  })
}
