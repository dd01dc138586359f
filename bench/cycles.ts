import { type Browser, chromium } from 'playwright'
import { chromiumLaunchOptions } from '../scripts/findChromium.ts'
import type { BenchSection, BenchTarget } from './BenchSection.ts'
import { type PageMetrics, readMetrics } from './host/readMetrics.ts'
import { type Host, startHost } from './host/startHost.ts'

// What stays behind when the hub was opened and closed a hundred times.

const warmUps = 10
const step = 25
const steps = 4
/** How much the heap may move by itself, in KB. */
const heapNoiseKb = 500

export async function run(): Promise<BenchSection> {
  const host = await startHost()
  const browser = await chromium.launch(chromiumLaunchOptions())
  try {
    const kit = await cycle(browser, host, 'kit')
    const bare = await cycle(browser, host, 'bare')
    const rows = kit.map((ours, at) => {
      const theirs = bare[at] ?? ours
      const cells = [ours, theirs].flatMap(({ heapKb, nodes, listeners }) => [heapKb.toFixed(0), nodes, listeners])
      return [`${warmUps + at * step}`, ...cells.map(String)]
    })
    return {
      title: 'Opened and closed a hundred times',
      intro: [
        `The real hub, opened until its list is seen, and closed; after garbage collection. The first ${warmUps} times fill caches and are not counted.`,
        'Alone is the vendor’s component mounted and unmounted without the kit, to tell what is the hub’s own.',
      ].join('\n'),
      tables: [
        {
          head: ['times', 'heap, KB', 'nodes', 'listeners', 'alone: heap, KB', 'nodes', 'listeners'],
          rows,
        },
      ],
      targets: [
        back('heap', kit, 'heapKb', heapNoiseKb),
        back('DOM nodes', kit, 'nodes', 0),
        back('listeners', kit, 'listeners', 0),
      ],
    }
  } finally {
    await browser.close()
    host.close()
  }
}

function back(what: string, measured: PageMetrics[], name: keyof PageMetrics, noise: number): BenchTarget {
  const growth = Math.round((measured.at(-1)?.[name] ?? Number.NaN) - (measured[0]?.[name] ?? Number.NaN))
  return {
    what: `${what} after a hundred times`,
    wanted: noise > 0 ? `less than ${noise} KB more` : 'none more',
    reached: `${growth} more`,
    met: growth <= noise,
  }
}

/** The metrics after the warm-up and after each step. */
async function cycle(browser: Browser, host: Host, kind: 'kit' | 'bare'): Promise<PageMetrics[]> {
  const page = await browser.newPage()
  await page.goto(host.page('cycles', { slim: true }))
  const cdp = await page.context().newCDPSession(page)
  const openAndClose = (times: number) =>
    page.evaluate(([kind, times]) => window.openAndClose(kind, times), [kind, times] as const)
  await openAndClose(warmUps)
  const measured = [await readMetrics(cdp)]
  for (let at = 0; at < steps; at++) {
    await openAndClose(step)
    measured.push(await readMetrics(cdp))
    console.log(`${kind}, ${warmUps + (at + 1) * step} times`, measured.at(-1))
  }
  await page.close()
  return measured
}
