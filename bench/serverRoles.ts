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

// The vendor and the three servers that are measured beside each other. Each runs in a process of its own.

/** How long the handler may take for a request of the burst, in milliseconds. */
export const timeoutMs = 8000

const apiKey = 'sk-bench'
const owner = { originOwnerId: 'acme', originOwnerName: 'Acme Inc' }
const wireOwner = { origin_owner_id: owner.originOwnerId, origin_owner_name: owner.originOwnerName }

export type ServerName = 'kit' | 'sdk' | 'proxy'

const servers: Record<ServerName, (vendor: string) => RequestListener> = {
  kit: (vendor) =>
    toNodeHandler(createConnectHandler({ apiKey, authenticate: () => owner, baseUrl: vendor, timeoutMs })),
  // What the vendor's documentation has you write.
  sdk: (vendor) => {
    const stackOne = new StackOne({ security: { username: apiKey, password: '' }, serverURL: vendor })
    const app = express().use(express.json())
    // oxlint-disable-next-line oxc/no-async-endpoint-handlers -- Express 5 handles what it rejects with
    return app.post('/sessions', async (request, response) => {
      const session = await stackOne.connectSessions.createConnectSession({ ...request.body, ...owner })
      response.status(201).json(session.connectSessionTokenAuthLink)
    })
  },
  // The least that could do it: nothing is checked, no time is limited.
  proxy: (vendor) => async (incoming, outgoing) => {
    const answer = await fetch(`${vendor}/connect_sessions`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${apiKey}:`)}`, 'content-type': 'application/json' },
      body: JSON.stringify({ ...JSON.parse(await text(incoming)), ...wireOwner }),
    })
    outgoing.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text())
  },
}

/** The process's own part: what it was started as. */
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
  // While the others are measured, the connections of this one are idle.
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

/** Starts a role in a process of its own, and gives its address and a way to ask it. */
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
  // It ends with the process that forked it, also where that breaks off.
  process.on('disconnect', () => process.exit())
  await play(role, vendor)
}
