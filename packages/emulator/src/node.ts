import { createServer } from 'node:http'
import { createEmulator, type Emulator } from './createEmulator.js'
import type { EmulatorOptions } from './EmulatorOptions.js'
import { answerNode } from './node/answerNode.js'

/** How the server listens, and all options of createEmulator. `baseUrl` is the server's own address; a path in it counts. */
export interface StartOptions extends EmulatorOptions {
  /** 0 takes a free one. @default 0 */
  port?: number
  /** The address to listen on. @default '127.0.0.1' */
  host?: string
}

/** An emulator that listens. */
export interface StartedEmulator {
  /** The address to use as the vendor's, for example http://127.0.0.1:4010 */
  url: string
  /** The emulator itself, with its `control`. */
  emulator: Emulator
  /** Stops listening and ends the open connections. */
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
  const emulator = createEmulator(options)
  const server = createServer((request, response) => void answerNode(emulator, request, response))
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
      }),
  }
}
