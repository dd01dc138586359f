import { Buffer } from 'node:buffer'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { createEmulator, type Emulator } from './createEmulator.js'
import type { EmulatorOptions } from './EmulatorOptions.js'
import { DroppedConnection } from './http/errors.js'

/** The options of the server and of createEmulator. `baseUrl` is the server's own URL, and may have a path. */
export interface StartOptions extends EmulatorOptions {
  /** The port; 0 selects a free one. @default 0 */
  port?: number
  /** The address to listen on. @default '127.0.0.1' */
  host?: string
}

/** A running emulator server. */
export interface StartedEmulator {
  /** The URL to use instead of the vendor's, for example http://127.0.0.1:4010 */
  url: string
  /** The emulator itself, with its `control`. */
  emulator: Emulator
  /** Stops the server, closes open connections and stops sending webhooks. */
  close: () => Promise<void>
}

/**
 * Starts an emulator on a port. Rejects when the port is taken.
 *
 * @example
 * const { url, emulator, close } = await startEmulator({ port: 4010 })
 */
export async function startEmulator({
  port = 0,
  host = '127.0.0.1',
  ...options
}: StartOptions = {}): Promise<StartedEmulator> {
  const { webhooks } = options
  const unfinished = new Set<Promise<unknown>>()
  const deliver = async (request: Request) => {
    // No webhook arrives before the answer that caused it has left.
    await Promise.all(unfinished)
    return (webhooks?.fetch ?? globalThis.fetch)(request)
  }
  const emulator = createEmulator({ ...options, ...(webhooks && { webhooks: { ...webhooks, fetch: deliver } }) })
  const server = createServer((request, response) => {
    void answerNode(emulator, request, response, () => {
      const closed = new Promise<void>((resolve) => {
        response.once('close', () => {
          unfinished.delete(closed)
          resolve()
        })
      })
      unfinished.add(closed)
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve())
  })
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('startEmulator: the server has no port')
  const origin = `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`
  return {
    url: new URL(emulator.baseUrl, origin).href.replace(/\/+$/, ''),
    emulator,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
        if (webhooks) emulator.control.webhooks.silence()
      }),
  }
}

/** Answers a request of Node's http server. A connection that is to break is cut. */
async function answerNode(
  emulator: Emulator,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  onAnswer: () => void,
): Promise<void> {
  const gone = new AbortController()
  outgoing.once('close', () => gone.abort())
  try {
    const answer = await emulator.fetch(await toRequest(incoming, gone.signal))
    if (!outgoing.closed) onAnswer()
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
