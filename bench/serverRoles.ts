import { type ChildProcess, fork } from 'node:child_process'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { StackOne } from '@stackone/stackone-client-ts'
import express from 'express'
import { startEmulator } from '../packages/emulator/dist/node.js'
import { createConnectHandler } from '../packages/server/dist/index.js'
import { toNodeHandler } from '../packages/server/dist/node.js'

// The vendor and the three servers to compare. Each runs in its own process.

/** How long the handler may take for a request of the burst, in milliseconds. */
export const timeoutMs = 8000

const apiKey = 'sk-bench'
const owner = { originOwnerId: 'acme', originOwnerName: 'Acme Inc' }
const wireOwner = { origin_owner_id: owner.originOwnerId, origin_owner_name: owner.originOwnerName }

export type ServerName = 'kit' | 'sdk' | 'proxy'

const servers: Record<ServerName, (vendor: string) => RequestListener> = {
  kit: (vendor) =>
    toNodeHandler(createConnectHandler({ apiKey, authenticate: () => owner, baseUrl: vendor, timeoutMs })),
  // The code in the vendor's documentation.
  sdk: (vendor) => {
    const stackOne = new StackOne({ security: { username: apiKey, password: '' }, serverURL: vendor })
    const app = express().use(express.json())
    // oxlint-disable-next-line oxc/no-async-endpoint-handlers -- Express 5 handles what it rejects with
    return app.post('/sessions', async (request, response) => {
      const session = await stackOne.connectSessions.createConnectSession({ ...request.body, ...owner })
      response.status(201).json(session.connectSessionTokenAuthLink)
    })
  },
  // The minimum: no checks, no deadline.
  proxy: (vendor) => async (incoming, outgoing) => {
    const answer = await fetch(`${vendor}/connect_sessions`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${apiKey}:`)}`, 'content-type': 'application/json' },
      body: JSON.stringify({ ...JSON.parse(await text(incoming)), ...wireOwner }),
    })
    outgoing.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text())
  },
}

/** Runs in the child process: the role that it was started with. */
async function play(role: string, vendor: string) {
  if (role === 'vendor') {
    const { url, emulator } = await startEmulator({ apiKeys: [apiKey] })
    process.on('message', ({ limit }: { limit: { requests: number; seconds: number } | null }) => {
      emulator.control.setRateLimit(limit)
      process.send?.('ok')
    })
    process.send?.(url)
    return
  }
  const server = createServer(servers[role as ServerName](vendor))
  // This server's connections are idle while the others are measured.
  server.keepAliveTimeout = 600_000
  await new Promise<void>((resolve) => {
    server.listen({ port: 0, host: '127.0.0.1' }, resolve)
  })
  process.on('message', () => {
    globalThis.gc?.()
    const { user, system } = process.cpuUsage()
    process.send?.({ heapMb: process.memoryUsage().heapUsed / 1024 / 1024, cpuMs: (user + system) / 1000 })
  })
  process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}/sessions`)
}

/** Starts a role in its own process. Returns its address and a function that sends it requests. */
export async function start(role: ServerName | 'vendor', vendor = '') {
  const child = fork(fileURLToPath(import.meta.url), ['role', role, vendor], {
    execArgv: [...process.execArgv, '--expose-gc'],
  })
  const url = await next<string>(child)
  const ask = <R>(message: object) => {
    const answer = next<R>(child)
    child.send(message)
    return answer
  }
  return { url, ask, state: () => ask<{ heapMb: number; cpuMs: number }>({}), stop: () => child.kill() }
}

function next<R>(child: ChildProcess): Promise<R> {
  return new Promise((resolve) => {
    child.once('message', (message) => resolve(message as R))
  })
}

const [, , mark, role = '', vendor = ''] = process.argv
if (mark === 'role') {
  // It ends with its parent process, even when that crashes.
  process.on('disconnect', () => process.exit())
  await play(role, vendor)
}
