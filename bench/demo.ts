import { chromium } from 'playwright'
import { buildDemo } from '../scripts/lib/buildDemo.ts'
import { chromiumLaunchOptions } from '../scripts/lib/environment/findChromium.ts'
import { startDemoServer } from '../scripts/lib/startDemoServer.ts'
import type { BenchSection } from './BenchSection.ts'
import { type DemoLoad, type Device, devices, loadDemo } from './demoLoad.ts'
import { type ListCost, measureLongList } from './demoLongList.ts'
import { median, withSpread } from './statistics.ts'

// The built demo's Integrations page on a first visit, and the same page with 500 connections.

const rounds = 5
const accounts = 500

export async function run(): Promise<BenchSection> {
  await buildDemo()
  const server = await startDemoServer()
  const browser = await chromium.launch(chromiumLaunchOptions())
  try {
    // Not measured: warms up the server and the browser.
    await loadDemo(browser, server.url, devices.desktop)
    const phone: DemoLoad[] = []
    const desktop: DemoLoad[] = []
    for (let round = 0; round < rounds; round++) {
      phone.push(await loadDemo(browser, server.url, devices.phone))
      desktop.push(await loadDemo(browser, server.url, devices.desktop))
    }
    const kept = await repeat(() => measureLongList(browser, server.url, { accounts, drawAll: false }))
    const drawn = await repeat(() => measureLongList(browser, server.url, { accounts, drawAll: true }))
    return section({ phone, desktop, kept, drawn })
  } finally {
    await browser.close()
    await server.close()
  }
}

async function repeat<T>(measure: () => Promise<T>): Promise<T[]> {
  const all: T[] = []
  for (let round = 0; round < 3; round++) all.push(await measure())
  return all
}

interface Figures {
  phone: readonly DemoLoad[]
  desktop: readonly DemoLoad[]
  kept: readonly ListCost[]
  drawn: readonly ListCost[]
}

function section({ phone, desktop, kept, drawn }: Figures): BenchSection {
  const all = [...phone, ...desktop]
  const most = (read: (load: DemoLoad) => number) => Math.max(...all.map(read))
  const lcp = (loads: readonly DemoLoad[]) => median(loads.map((load) => load.largestPaint))
  const layout = (costs: readonly ListCost[]) => median(costs.map((cost) => cost.layout))
  const press = median(kept.map((cost) => cost.press))
  return {
    title: 'The demo’s Integrations page',
    intro: [
      'The built demo on its own server, signed in, three connections, an empty cache; Chromium with the settings of Lighthouse’s DevTools throttling.',
      `${[devices.phone, devices.desktop].map(words).join('; ')}. ${rounds} alternating rounds: medians, with the smallest and the largest in brackets.`,
      'The page is idle once the connections are shown and the network is quiet. Hub code is every script that contains the address of the hub’s API.',
    ].join('\n'),
    tables: [
      {
        head: ['first visit', 'phone', 'desktop'],
        rows: rows([phone, desktop], {
          'first contentful paint, ms': (load) => load.firstPaint,
          'largest contentful paint, ms': (load) => load.largestPaint,
          'connections shown, ms': (load) => load.accountsShown,
          'main thread blocked (beyond 50 ms per task), ms': (load) => load.blocked,
          'cumulative layout shift': (load) => load.shift,
          'requests until idle': (load) => load.requests,
          'KB sent until idle': (load) => load.bytes / 1000,
          'scripts among them, KB': (load) => load.scriptBytes / 1000,
          'hub code among them, KB': (load) => load.hubBytes / 1000,
          'hub code on hover, KB': (load) => load.hubBytesOnHover / 1000,
        }),
      },
      {
        caption: `${accounts} connections, on a CPU four times slower, compared with the same list with every row rendered (\`content-visibility: visible\`).`,
        head: ['', 'default', 'every row rendered'],
        rows: rows([kept, drawn], {
          'style and layout until the list is shown, ms': (cost) => cost.layout,
          'from the press on Disconnect in the middle to the question, ms': (cost) => cost.press,
          'between frames while scrolling fast, 95th percentile, unthrottled, ms': (cost) => cost.scrollFrame,
        }),
      },
    ],
    targets: [
      {
        what: 'hub code before intent',
        wanted: '0 KB, and more on hover',
        reached: `${most((load) => load.hubBytes) / 1000} KB, ${withSpread(all.map((load) => load.hubBytesOnHover / 1000))} KB on hover`,
        met: most((load) => load.hubBytes) === 0 && all.every((load) => load.hubBytesOnHover > 0),
      },
      target('largest contentful paint, phone', 3000, lcp(phone)),
      target('largest contentful paint, desktop', 1200, lcp(desktop)),
      {
        what: 'cumulative layout shift, each visit',
        wanted: '0',
        reached: most((load) => load.shift).toFixed(3),
        met: most((load) => load.shift) === 0,
      },
      {
        what: `style and layout of ${accounts} connections`,
        wanted: 'at most half the cost of rendering every row',
        reached: `${layout(kept).toFixed(0)} of ${layout(drawn).toFixed(0)} ms`,
        met: layout(kept) <= layout(drawn) / 2,
      },
      target(`a press among ${accounts} connections`, 200, press),
    ],
    notes: [
      'Before one compressed script replaced fourteen, the largest contentful paint took 4.9 s on the phone. Only the browser renders the page, which leaves two round trips of 0.6 s, the script, and its execution.',
      'A row renders when it enters the viewport, so the cost moves from the first render to fast scrolling.',
    ],
  }
}

function rows<T>(groups: readonly (readonly T[])[], figures: Record<string, (one: T) => number>): string[][] {
  return Object.entries(figures).map(([name, read]) =>
    [name].concat(groups.map((group) => withSpread(group.map(read), name.includes('shift') ? 3 : 0))),
  )
}

function target(what: string, limitMs: number, reachedMs: number) {
  return {
    what,
    wanted: `at most ${limitMs} ms`,
    reached: `${reachedMs.toFixed(0)} ms`,
    met: reachedMs <= limitMs,
  }
}

function words({ name, screen, network, slowdown }: Device): string {
  const speed = ((network.downloadThroughput * 8) / 1_000_000).toFixed(1)
  const processor = slowdown === 1 ? 'the CPU unthrottled' : `a CPU ${slowdown} times slower`
  return `${name}: ${screen.width} × ${screen.height}, ${network.latency} ms, ${speed} Mbit/s, ${processor}`
}
