import { type Browser, chromium } from 'playwright'
import { chromiumLaunchOptions } from '../scripts/lib/environment/findChromium.ts'
import type { BenchSection, BenchTarget } from './BenchSection.ts'
import { type PageMetrics, readMetrics } from './host/readMetrics.ts'
import { type Host, startHost } from './host/startHost.ts'

// What remains after opening and closing the hub a hundred times.

const warmUps = 25
const step = 25
const steps = 4
/** How much the heap varies by itself, in KB. */
const heapNoiseKb = 150

/** What a page retained after each step, and before the hub's cache released it. */
interface Cycle {
  settled: PageMetrics[]
  atOnce: PageMetrics
}

export async function run(): Promise<BenchSection> {
  const host = await startHost()
  const browser = await chromium.launch(chromiumLaunchOptions())
  try {
    const kit = await cycle(browser, host, 'kit')
    const bare = await cycle(browser, host, 'bare')
    const cells = (metrics: (PageMetrics | undefined)[]) =>
      metrics.flatMap((one) => [one?.heapKb.toFixed(0), one?.nodes, one?.listeners].map(String))
    const rows = kit.settled.map((ours, at) => [`${warmUps + at * step}`, ...cells([ours, bare.settled[at]])])
    const heap = growth(kit, 'heapKb') - growth(bare, 'heapKb')
    return {
      title: 'Opened and closed a hundred times',
      intro: [
        `The real hub, opened until its list appears, then closed; measured after garbage collection, with the clock advanced because the hub's query cache retains an opening for five minutes.`,
        `The first ${warmUps} times fill caches and don't count. Alone: the vendor's component, mounted and unmounted without the kit, as the hub's own share.`,
      ].join('\n'),
      tables: [
        {
          head: ['times', 'heap, KB', 'nodes', 'listeners', 'alone: heap, KB', 'nodes', 'listeners'],
          rows: [...rows, [`the last ${step}, immediately`, ...cells([kit.atOnce, bare.atOnce])]],
        },
      ],
      targets: [
        {
          what: 'heap after a hundred times, compared with the hub alone',
          wanted: `no more, within ${heapNoiseKb} KB`,
          reached: `${heap.toFixed(0)} KB more`,
          met: heap <= heapNoiseKb,
        },
        same('DOM nodes', growth(kit, 'nodes')),
        same('listeners', growth(kit, 'listeners')),
      ],
      notes: [
        "The last row exceeds the one above it because of the hub's query cache: a cached query retains the hub's callbacks and everything they reference.",
        'The hub alone grows over time by as much.',
      ],
    }
  } finally {
    await browser.close()
    host.close()
  }
}

function growth({ settled }: Cycle, name: keyof PageMetrics): number {
  return (settled.at(-1)?.[name] ?? Number.NaN) - (settled[0]?.[name] ?? Number.NaN)
}

function same(what: string, more: number): BenchTarget {
  return { what: `${what} after a hundred times`, wanted: 'none more', reached: `${more} more`, met: more <= 0 }
}

async function cycle(browser: Browser, host: Host, kind: 'kit' | 'bare'): Promise<Cycle> {
  const page = await browser.newPage()
  await page.clock.install()
  await page.goto(host.page('cycles', { slim: true }))
  const cdp = await page.context().newCDPSession(page)
  const openAndClose = (times: number) =>
    page.evaluate(([kind, times]) => window.openAndClose(kind, times), [kind, times] as const)
  const settle = async () => {
    for (let time = 0; time < 2; time++) await page.clock.fastForward('06:00')
    return readMetrics(cdp)
  }
  await openAndClose(warmUps)
  const settled = [await settle()]
  for (let at = 1; at < steps; at++) {
    await openAndClose(step)
    settled.push(await settle())
  }
  await openAndClose(step)
  const atOnce = await readMetrics(cdp)
  settled.push(await settle())
  await page.close()
  return { settled, atOnce }
}
