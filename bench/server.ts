import type { BenchSection, BenchTarget } from './BenchSection.ts'
import { agent, burst, load } from './serverLoad.ts'
import { type ServerName, start, timeoutMs } from './serverRoles.ts'
import { median, withSpread } from './statistics.ts'

// The cost of the handler compared with a route on the vendor's SDK and a bare fetch proxy, and its behaviour under a burst.

const names = {
  kit: 'createConnectHandler',
  sdk: "Express with the vendor's SDK",
  proxy: 'bare fetch proxy',
} satisfies Record<ServerName, string>
const order = Object.keys(names) as ServerName[]

class Measures {
  rate: number[] = []
  ms: number[] = []
  cpu: number[] = []
}

const rounds = 9
const perRound = 1000

export async function run(): Promise<BenchSection> {
  const vendor = await start('vendor')
  const running = {
    kit: await start('kit', vendor.url),
    sdk: await start('sdk', vendor.url),
    proxy: await start('proxy', vendor.url),
  }
  // Not measured: warms up all paths.
  for (const name of [...order, ...order]) await load(running[name].url, 1000, 32)

  const measured = { kit: new Measures(), sdk: new Measures(), proxy: new Measures() }
  for (let round = 0; round < rounds; round += 1) {
    // Alternates, with each first equally often, so that a drift of the machine affects all.
    for (let at = 0; at < order.length; at += 1) {
      const name = order[(round + at) % order.length] ?? 'kit'
      const { url, state } = running[name]
      const before = await state()
      const { perSecond } = await load(url, perRound, 32)
      measured[name].cpu.push(((await state()).cpuMs - before.cpuMs) / perRound)
      measured[name].rate.push(perSecond)
      measured[name].ms.push(median((await load(url, 100, 1)).outcomes.map(({ ms }) => ms)))
    }
  }
  const rows = order.map((name) => {
    const { rate, ms, cpu } = measured[name]
    return [names[name], withSpread(rate), `${withSpread(ms, 2)} ms`, `${withSpread(cpu, 3)} ms`]
  })
  const targets: BenchTarget[] = []
  const hold = (what: string, wanted: string, reached: string, met: boolean) =>
    targets.push({ what, wanted, reached, met })
  for (const [name, least] of [
    ['sdk', 1.6],
    ['proxy', 0.85],
  ] as const) {
    const ratios = measured.kit.rate.map((rate, round) => rate / (measured[name].rate[round] ?? Number.NaN))
    const wanted = `at least ${least.toFixed(2)}`
    hold(`throughput, as a ratio to: ${names[name]}`, wanted, withSpread(ratios, 2), median(ratios) >= least)
  }
  const { kit } = running

  await vendor.ask({ limit: { requests: 1000, seconds: 60 } })
  const { outcomes } = await load(kit.url, 5000, 5000)
  const made = outcomes.filter(({ status }) => status === 201).length
  const honest = outcomes.filter(({ status, retryAfter }) => status === 429 && Number(retryAfter) > 0).length
  hold(
    'burst of 5,000 where the vendor allows 1,000 a minute',
    'a session, or 429 with Retry-After',
    `${made} sessions, ${honest} times 429 with Retry-After`,
    made + honest === 5000,
  )
  hold('calls used of those 1,000', '1000', String(made), made === 1000)

  await vendor.ask({ limit: null })
  const answers = await burst(kit.url, 5000)
  const slowest = Math.max(...answers.map(({ ms }) => ms)) / 1000
  const within = timeoutMs / 1000 + 2
  const sessions = answers.filter(({ status }) => status === 201).length
  const refused = answers.filter(({ status, retryAfter }) => status === 503 && Number(retryAfter) > 0).length
  hold(
    `burst of 5,000 on as many connections, ${timeoutMs / 1000} s for each`,
    `each a session, or 503 with Retry-After, within ${within} s`,
    `${sessions} sessions, ${refused} times 503 with Retry-After, the last after ${slowest.toFixed(1)} s`,
    sessions + refused === 5000 && slowest <= within,
  )

  const before = await kit.state()
  for (let turn = 0; turn < 5; turn += 1) await load(kit.url, 2000, 64)
  const after = await kit.state()
  const growth = after.heapMb - before.heapMb
  hold(
    'heap after 10,000 more requests',
    'less than 5 MB more',
    `${before.heapMb.toFixed(1)} to ${after.heapMb.toFixed(1)} MB`,
    growth < 5,
  )

  for (const { stop } of [...Object.values(running), vendor]) stop()
  agent.destroy()
  return {
    title: 'The server handler under load',
    intro: `Sessions created through the handler, through an Express route that calls the vendor's SDK, and through a proxy on node:http that only calls fetch; each, and the vendor, in its own process; ${rounds} rounds of ${perRound} alternating, 32 at once. Medians, with the smallest and the largest in brackets.`,
    tables: [{ head: ['', 'requests per second', 'one at a time', 'CPU time each'], rows }],
    targets,
  }
}
