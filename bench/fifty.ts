import { type Browser, type CDPSession, chromium } from 'playwright'
import { chromiumLaunchOptions } from '../scripts/lib/environment/findChromium.ts'
import type { BenchSection } from './BenchSection.ts'
import { readMetrics } from './host/readMetrics.ts'
import { type Host, startHost } from './host/startHost.ts'
import { median, withSpread } from './statistics.ts'

// The cost of buttons that nobody presses.

const rounds = 9
/** How long to observe a page after its buttons appear, in milliseconds. */
const restMs = 1000
const kinds = ['plain', 'kit'] as const

interface Mounted {
  ms: number
  heapKb: number
  requests: number
  listeners: number
  longTasks: number
}

export async function run(): Promise<BenchSection> {
  const host = await startHost()
  const browser = await chromium.launch(chromiumLaunchOptions())
  const mounted: Record<(typeof kinds)[number], Mounted[]> = { plain: [], kit: [] }
  try {
    for (const kind of kinds) await mount(browser, host, kind)
    for (let round = 0; round < rounds; round++) {
      for (const kind of round % 2 ? kinds : kinds.toReversed()) mounted[kind].push(await mount(browser, host, kind))
    }
  } finally {
    await browser.close()
    host.close()
  }
  const values = (kind: (typeof kinds)[number], name: keyof Mounted) => mounted[kind].map((page) => page[name])
  const most = (name: keyof Mounted) => Math.max(...values('kit', name))
  const count = (name: keyof Mounted) => ({
    wanted: 'none',
    reached: String(most(name)),
    met: most(name) === 0,
  })
  return {
    title: 'Fifty idle buttons',
    intro: `Fifty \`<ConnectButton>\` in one provider against fifty \`<button>\`, both mounted by React in a page that just loaded; ${rounds} alternating rounds, each in a new page, observed for ${restMs} ms. Medians, with the smallest and the largest in brackets.`,
    tables: [
      {
        head: ['', 'mount, ms', 'retained heap, KB'],
        rows: kinds.map((kind) => [
          kind === 'kit' ? '50 `<ConnectButton>`' : '50 `<button>`',
          withSpread(values(kind, 'ms'), 1),
          withSpread(values(kind, 'heapKb')),
        ]),
      },
      {
        head: ['difference per button', ''],
        rows: [
          ['mount', `${((median(values('kit', 'ms')) - median(values('plain', 'ms'))) / 50).toFixed(2)} ms`],
          ['heap', `${((median(values('kit', 'heapKb')) - median(values('plain', 'heapKb'))) / 50).toFixed(1)} KB`],
        ],
      },
    ],
    targets: [
      { what: 'requests before intent', ...count('requests') },
      { what: 'listeners on window and document', ...count('listeners') },
      { what: 'long tasks before intent', ...count('longTasks') },
    ],
  }
}

async function mount(browser: Browser, host: Host, kind: (typeof kinds)[number]): Promise<Mounted> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.goto(host.page('fifty', { slim: true }), { waitUntil: 'networkidle' })
    const cdp = await context.newCDPSession(page)
    const before = await readMetrics(cdp)
    const listenersBefore = await countGlobalListeners(cdp)
    let requests = 0
    page.on('request', () => (requests += 1))
    const { ms, longTasks } = await page.evaluate(
      async ([kind, restMs]) => {
        let longTasks = 0
        const observer = new PerformanceObserver((list) => (longTasks += list.getEntries().length))
        observer.observe({ type: 'longtask' })
        const ms = window.mountFifty(kind)
        await new Promise((done) => setTimeout(done, restMs))
        observer.disconnect()
        return { ms, longTasks }
      },
      [kind, restMs] as const,
    )
    const listeners = (await countGlobalListeners(cdp)) - listenersBefore
    const { heapKb } = await readMetrics(cdp)
    return { ms, heapKb: heapKb - before.heapKb, requests, listeners, longTasks }
  } finally {
    await context.close()
  }
}

async function countGlobalListeners(cdp: CDPSession): Promise<number> {
  let count = 0
  for (const expression of ['window', 'document', 'document.documentElement', 'document.body']) {
    const { result } = await cdp.send('Runtime.evaluate', { expression })
    if (!result.objectId) throw new Error(`The page has no ${expression}.`)
    const { listeners } = await cdp.send('DOMDebugger.getEventListeners', { objectId: result.objectId })
    count += listeners.length
  }
  return count
}
