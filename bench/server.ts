import { fork } from 'node:child_process'
import { Agent, createServer, type RequestListener, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { startEmulator } from '../packages/emulator/dist/node.js'
import { createConnectHandler } from '../packages/server/dist/index.js'
import { toNodeHandler } from '../packages/server/dist/node.js'
import type { BenchSection, BenchTarget } from './BenchSection.ts'
import { median, withSpread } from './statistics.ts'

// The cost of the handler compared with a bare fetch proxy, and its behaviour under a burst. Each part runs in its own process.

const apiKey = 'sk-bench'
const owner = { originOwnerId: 'acme', originOwnerName: 'Acme Inc' }
const wireOwner = { origin_owner_id: owner.originOwnerId, origin_owner_name: owner.originOwnerName }
const port = (server: ReturnType<typeof createServer>) => (server.address() as AddressInfo).port

const roles: Record<string, () => Promise<void>> = {
  vendor: async () => {
    const { url, emulator } = await startEmulator({ apiKeys: [apiKey] })
    process.on('message', ({ limit }: { limit: { requests: number; seconds: number } | null }) => {
      emulator.control.setRateLimit(limit)
      process.send?.('ok')
    })
    process.send?.(url)
  },
  servers: async () => {
    const vendor = process.argv[3] ?? ''
    const connect = createConnectHandler({ apiKey, authenticate: () => owner, baseUrl: vendor })
    const kit = await listen(toNodeHandler(connect))
    const bare = async (request: Request) => {
      const answer = await fetch(`${vendor}/connect_sessions`, {
        method: 'POST',
        headers: { authorization: `Basic ${btoa(`${apiKey}:`)}`, 'content-type': 'application/json' },
        body: JSON.stringify({ ...JSON.parse(await request.text()), ...wireOwner }),
      })
      return new Response(await answer.text(), { status: answer.status })
    }
    const proxy = await listen(toNodeHandler(bare))
    process.on('message', () => {
      globalThis.gc?.()
      const { user, system } = process.cpuUsage()
      process.send?.({ heapMb: process.memoryUsage().heapUsed / 1024 / 1024, cpuMs: (user + system) / 1000 })
    })
    process.send?.([kit, proxy])
  },
}

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return `http://127.0.0.1:${port(server)}/sessions`
}

/** Starts a role in its own process. Returns its first message and a function that sends it requests. */
async function start<T>(role: string, ...args: string[]) {
  const child = fork(fileURLToPath(import.meta.url), [role, ...args], {
    execArgv: [...process.execArgv, '--expose-gc'],
  })
  const next = <R>() =>
    new Promise<R>((resolve) => {
      child.once('message', (message) => resolve(message as R))
    })
  const first = await next<T>()
  const ask = <R>(message: object) => {
    const answer = next<R>()
    child.send(message)
    return answer
  }
  return { first, ask, stop: () => child.kill() }
}

// As many connections as a listening socket accepts at once.
const agent = new Agent({ keepAlive: true, maxSockets: 400 })
const body = JSON.stringify({ categories: ['hris'], label: 'Main', metadata: { plan: 'gold' } })

interface Outcome {
  status: number
  retryAfter: string | undefined
  ms: number
}

function post(url: string): Promise<Outcome> {
  const started = performance.now()
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const call = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume()
      response.on('end', () => {
        const { statusCode = 0, headers } = response
        resolve({ status: statusCode, retryAfter: headers['retry-after'], ms: performance.now() - started })
      })
    })
    call.on('error', reject)
    call.end(body)
  })
}

/** Keeps `width` requests pending until `count` are done. */
async function load(url: string, count: number, width: number) {
  const outcomes: Outcome[] = []
  let left = count
  const started = performance.now()
  const lane = async () => {
    while (left > 0) {
      left -= 1
      outcomes.push(await post(url))
    }
  }
  await Promise.all(Array.from({ length: width }, lane))
  return { outcomes, perSecond: (count / (performance.now() - started)) * 1000 }
}

class Measures {
  rate: number[] = []
  ms: number[] = []
  cpu: number[] = []
}

const rounds = 9
const perRound = 1000

export async function run(): Promise<BenchSection> {
  const vendor = await start<string>('vendor')
  const servers = await start<[string, string]>('servers', vendor.first)
  const [kit, proxy] = servers.first
  const state = () => servers.ask<{ heapMb: number; cpuMs: number }>({})
  // Not measured: warms up both paths.
  for (const url of [kit, proxy, kit, proxy]) await load(url, 1000, 32)

  const measured = { kit: new Measures(), proxy: new Measures() }
  const ratios: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    // Alternates, with each first equally often, so that a drift of the machine affects both.
    for (const name of round % 2 ? (['kit', 'proxy'] as const) : (['proxy', 'kit'] as const)) {
      const url = name === 'kit' ? kit : proxy
      const before = await state()
      const { perSecond } = await load(url, perRound, 32)
      measured[name].cpu.push(((await state()).cpuMs - before.cpuMs) / perRound)
      measured[name].rate.push(perSecond)
      measured[name].ms.push(median((await load(url, 100, 1)).outcomes.map(({ ms }) => ms)))
    }
    ratios.push((measured.kit.rate.at(-1) ?? 0) / (measured.proxy.rate.at(-1) ?? 1))
  }
  const rows = Object.entries(measured).map(([name, { rate, ms, cpu }]) => [
    name === 'kit' ? 'createConnectHandler' : 'bare fetch proxy',
    withSpread(rate),
    `${withSpread(ms, 2)} ms`,
    `${withSpread(cpu, 3)} ms`,
  ])
  const ratio = median(ratios)
  const targets: BenchTarget[] = []
  const hold = (what: string, wanted: string, reached: string, met: boolean) =>
    targets.push({ what, wanted, reached, met })
  hold('throughput, as a ratio to a bare fetch proxy', 'at least 0.90', withSpread(ratios, 2), ratio >= 0.9)

  await vendor.ask({ limit: { requests: 1000, seconds: 60 } })
  const { outcomes } = await load(kit, 5000, 5000)
  const made = outcomes.filter(({ status }) => status === 201).length
  const honest = outcomes.filter(({ status, retryAfter }) => status === 429 && Number(retryAfter) > 0).length
  hold(
    'burst of 5,000 when the vendor allows 1,000 per minute',
    'a session, or 429 with Retry-After',
    `${made} sessions, ${honest} times 429 with Retry-After`,
    made + honest === 5000,
  )
  hold('calls used out of 1,000', '1000', String(made), made === 1000)

  await vendor.ask({ limit: null })
  const before = await state()
  for (let turn = 0; turn < 5; turn += 1) await load(kit, 2000, 64)
  const after = await state()
  const growth = after.heapMb - before.heapMb
  hold(
    'heap after 10,000 more requests',
    'less than 5 MB more',
    `${before.heapMb.toFixed(1)} to ${after.heapMb.toFixed(1)} MB`,
    growth < 5,
  )

  servers.stop()
  vendor.stop()
  agent.destroy()
  return {
    title: 'The server handler under load',
    intro: `Sessions created through the handler and through a proxy that only calls fetch; each part in its own process; ${rounds} rounds of ${perRound} alternating, 32 at once. Medians, with the smallest and the largest in brackets.`,
    tables: [{ head: ['', 'requests per second', 'one at a time', 'CPU time each'], rows }],
    targets,
  }
}

// The processes that `start` forks. They end with their parent, even when it crashes.
if (roles[process.argv[2] ?? '']) process.on('disconnect', () => process.exit())
await roles[process.argv[2] ?? '']?.()
