import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { createEmulator } from '@connect-hub/emulator'
import { createConnectHandler } from '@connect-hub/server'
import { toNodeHandler } from '@connect-hub/server/node'
import { type BuiltFile, buildPages } from './buildPages.ts'

/** The servers' latency in milliseconds, which may change while they run. */
interface HostDelays {
  token: number
  preflight: number
}

export interface Host {
  delays: HostDelays
  /** Returns the address of a page of bench/pages, built with the whole or the slim hub. */
  page: (name: string, options: { slim: boolean; preload?: 'intent' | 'idle' }) => string
  close: () => void
}

/**
 * Starts a product's server with the built pages and the kit's handler, once with the whole hub and once with the slim one,
 * and the emulator as the vendor's API on its own origin.
 */
export async function startHost(): Promise<Host> {
  const delays: HostDelays = { token: 0, preflight: 0 }
  const emulator = createEmulator({ seed: 'bench' })
  const vendor = await listen(
    toNodeHandler(async (request) => {
      if (request.method === 'OPTIONS') await wait(delays.preflight)
      return compressed(await emulator.fetch(request))
    }),
  )
  const connect = createConnectHandler({
    apiKey: 'sk-bench',
    authenticate: () => ({ originOwnerId: 'acme', originOwnerName: 'Acme Inc' }),
    baseUrl: vendor.url,
    fetch: async (input, init) => emulator.fetch(new Request(input, init)),
  })
  const serve = async (files: Map<string, BuiltFile>) =>
    listen(
      toNodeHandler(async (request) => {
        const { pathname } = new URL(request.url)
        if (pathname.startsWith('/api/connect/')) {
          await wait(delays.token)
          return connect(request)
        }
        const file = files.get(pathname)
        if (!file) return new Response(null, { status: 404 })
        return new Response(new Uint8Array(file.gzip), {
          headers: { 'content-type': file.type, 'content-encoding': 'gzip' },
        })
      }),
    )
  const full = await serve(await buildPages({ slim: false }))
  const slim = await serve(await buildPages({ slim: true }))
  return {
    delays,
    page: (name, { slim: isSlim, preload = 'intent' }) =>
      `${(isSlim ? slim : full).url}/${name}?${new URLSearchParams({ preload, vendor: vendor.url }).toString()}`,
    close: () => {
      for (const server of [full, slim, vendor]) server.close()
    },
  }
}

async function compressed(answer: Response): Promise<Response> {
  if (!answer.body) return answer
  const body = await promisify(gzip)(await answer.arrayBuffer())
  const headers = new Headers(answer.headers)
  headers.set('content-encoding', 'gzip')
  return new Response(new Uint8Array(body), { status: answer.status, headers })
}

async function listen(listener: RequestListener) {
  const server = createServer(listener)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { url: `http://127.0.0.1:${port}`, close }
}
