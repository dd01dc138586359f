import { once } from 'node:events'
import { createReadStream, existsSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createEmulator, type Emulator, type EmulatorOptions } from '@connect-hub/emulator'
import { createConnectHandler } from '@connect-hub/server'
import { toNodeHandler } from '@connect-hub/server/node'

const dist = fileURLToPath(new URL('../dist', import.meta.url))
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

export interface HostOptions {
  /** The initial accounts and latency. */
  emulator?: EmulatorOptions
  /** The headers of each page, for example a policy. Receives the vendor's address. */
  headers?: (vendor: string) => Record<string, string>
}

export interface Host {
  emulator: Emulator
  /** Returns the address of one of the pages, with its options. */
  page: (name: string, asked?: Record<string, string>) => string
  /** Answers requests to these paths from now on; undefined passes one on to the server. */
  intercept: (answer: (path: string) => { status: number; body?: string } | undefined) => void
  close: () => void
}

/** Starts a product's server with the built pages and the kit's handler, and the emulator as the vendor's API on its own origin. */
export async function startHost({ emulator: options, headers }: HostOptions = {}): Promise<Host> {
  const emulator = createEmulator({ seed: 'hosts', ...options })
  const vendor = await listen(toNodeHandler(emulator.fetch))
  const connect = toNodeHandler(
    createConnectHandler({
      apiKey: 'sk-hosts',
      authenticate: () => ({ originOwnerId: 'acme', originOwnerName: 'Acme Inc' }),
      baseUrl: vendor.url,
      fetch: async (input, init) => emulator.fetch(new Request(input, init)),
    }),
  )
  let intercepted = nothing
  const host = await listen((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host')
    const answer = intercepted(pathname)
    if (answer) {
      response.writeHead(answer.status).end(answer.body)
      return
    }
    if (pathname.startsWith('/api/connect')) {
      void connect(request, response)
      return
    }
    const file = dist + pathname + (pathname.endsWith('/') ? 'index.html' : '')
    if (!existsSync(file)) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain', ...headers?.(vendor.url) })
    createReadStream(file).pipe(response)
  })
  return {
    emulator,
    page: (name, asked) => `${host.url}/${name}/?${new URLSearchParams({ vendor: vendor.url, ...asked }).toString()}`,
    intercept: (answer) => {
      intercepted = answer
    },
    close: () => {
      host.close()
      vendor.close()
    },
  }
}

const nothing: Parameters<Host['intercept']>[0] = () => undefined

async function listen(listener: RequestListener) {
  const server: Server = createServer(listener)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
