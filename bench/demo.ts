import { chromium } from 'playwright'
import { buildDemo } from '../scripts/buildDemo.ts'
import { chromiumLaunchOptions } from '../scripts/findChromium.ts'
import { startDemoServer } from '../scripts/startDemoServer.ts'
import type { BenchSection } from './BenchSection.ts'
import { type DemoLoad, type Device, devices, loadDemo } from './demoLoad.ts'
import { type ListCost, measureLongList } from './demoLongList.ts'
import { median, withSpread } from './statistics.ts'

// The built demo's Integrations page as a browser meets it for the first time, and the same page with 500 connections.

const rounds = 5
const accounts = 500

export async function run(): Promise<BenchSection> {
  await buildDemo()
  const server = await startDemoServer()
  const browser = await chromium.launch(chromiumLaunchOptions())
  try {
    // Unmeasured: server and browser warm.
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
      'The built demo on its own server, signed in, three connections, nothing cached; Chromium with what Lighthouse’s DevTools throttling sets.',
      `${[devices.phone, devices.desktop].map(words).join('; ')}. ${rounds} rounds in turns: medians, in brackets the smallest and the largest.`,
      'It rests once the connections are shown and the network is quiet. Hub code is every script with the address of the hub’s API in it.',
    ].join('\n'),
    tables: [
      {
        head: ['first visit', 'phone', 'desktop'],
        rows: rows([phone, desktop], {
          'first contentful paint, ms': (load) => load.firstPaint,
          'largest contentful paint, ms': (load) => load.largestPaint,
          'connections shown, ms': (load) => load.accountsShown,
          'main thread blocked (beyond 50 ms a task), ms': (load) => load.blocked,
          'cumulative layout shift': (load) => load.shift,
          'requests until it rests': (load) => load.requests,
          'KB sent until it rests': (load) => load.bytes / 1000,
          'of that scripts, KB': (load) => load.scriptBytes / 1000,
          'of that hub code, KB': (load) => load.hubBytes / 1000,
          'hub code on hover, KB': (load) => load.hubBytesOnHover / 1000,
        }),
      },
      {
        caption: `${accounts} connections, on a processor four times slower, beside the same list with every row drawn (\`content-visibility: visible\`).`,
        head: ['', 'as it is', 'every row drawn'],
        rows: rows([kept, drawn], {
          'style and layout until the list is shown, ms': (cost) => cost.layout,
          'from the press on Disconnect in the middle to the question, ms': (cost) => cost.press,
          'between frames while flung through, 95 in a hundred at most, not slowed down, ms': (cost) =>
            cost.scrollFrame,
        }),
      },
    ],
    targets: [
      {
        what: 'hub code before somebody wants it',
        wanted: '0 KB, and some on hover',
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
        wanted: 'at most half of what all rows cost',
        reached: `${layout(kept).toFixed(0)} of ${layout(drawn).toFixed(0)} ms`,
        met: layout(kept) <= layout(drawn) / 2,
      },
      target(`a press among ${accounts} connections`, 200, press),
    ],
    notes: [
      'Before one script, compressed, took the place of fourteen, the phone waited 4.9 s for its largest paint. The page is drawn by the browser alone: what is left is two waits of 0.6 s, the script, and running it.',
      'A row that comes into sight is drawn then: that is what scrolling fast through a list costs in place of waiting for it at the start.',
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
  const processor = slowdown === 1 ? 'the processor as it is' : `a processor ${slowdown} times slower`
  return `${name}: ${screen.width} × ${screen.height}, ${network.latency} ms, ${speed} Mbit/s, ${processor}`
}
