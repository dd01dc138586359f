import { setTimeout as wait } from 'node:timers/promises'
import { type Browser, type CDPSession, chromium, type Page } from 'playwright'
import { chromiumLaunchOptions } from '../scripts/lib/environment/findChromium.ts'
import type { BenchSection, BenchTable, BenchTarget } from './BenchSection.ts'
import { type Host, startHost } from './host/startHost.ts'
import type { ListTimes } from './pages/watchList.ts'
import { median, withSpread } from './statistics.ts'

// From the click to the real hub's list, compared with the recipe in the vendor's README.

const rounds = 5
const tokenMs = 150
const pressMs = 100
const hoverMs = 200

/** The figures of DevTools: bytes per second, and milliseconds before each answer. */
const fast4g = { latency: 165, downloadThroughput: 1_012_500, uploadThroughput: 168_750 }
const slow4g = { latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 }
const networks = [
  { name: 'no throttle', throttle: undefined, preflightMs: 0 },
  { name: 'Fast 4G', throttle: fast4g, preflightMs: 0 },
  { name: 'Slow 4G', throttle: slow4g, preflightMs: 0 },
  { name: 'Fast 4G, preflights 165 ms', throttle: fast4g, preflightMs: 165 },
]

interface Way {
  name: string
  page: 'recipe' | 'kit'
  slim: boolean
  hover?: boolean
  preload?: 'idle'
}

const recipe: Way = { name: 'the vendor’s recipe', page: 'recipe', slim: false }
const kit = (name: string, way: Partial<Way>): Way => ({ name, page: 'kit', slim: false, ...way })
const ways: readonly Way[] = [
  recipe,
  kit('cold', {}),
  kit('cold, slim', { slim: true }),
  kit('hover', { hover: true }),
  kit('hover, slim', { hover: true, slim: true }),
  kit('idle', { preload: 'idle' }),
  kit('idle, slim', { preload: 'idle', slim: true }),
]

/** The largest acceptable ratio to the recipe. */
const wanted = [
  { network: 'Fast 4G', way: 'idle', ratio: 0.27 },
  { network: 'Slow 4G', way: 'idle', ratio: 0.24 },
  { network: 'Fast 4G', way: 'hover, slim', ratio: 0.27 },
  { network: 'Fast 4G', way: 'cold, slim', ratio: 0.5 },
  { network: 'Slow 4G', way: 'cold, slim', ratio: 0.42 },
]

export async function run(): Promise<BenchSection> {
  const host = await startHost()
  const browser = await chromium.launch(chromiumLaunchOptions())
  const tables: BenchTable[] = []
  const targets: BenchTarget[] = []
  try {
    // Not measured: warms up the servers and the browser.
    for (const way of ways) await open(browser, host, way)
    host.delays.token = tokenMs
    for (const network of networks) {
      host.delays.preflight = network.preflightMs
      const measured = await compare(browser, host, network)
      const times = (way: string, from: keyof ListTimes) => measured.map((round) => round[way]?.[from] ?? Number.NaN)
      const ratios = (way: string, from: keyof ListTimes = 'fromClick') =>
        times(way, from).map((ms, round) => ms / (times(recipe.name, from)[round] ?? Number.NaN))
      tables.push({
        head: [network.name, 'ms from the click', 'ratio to the recipe', 'ratio from the press'],
        rows: ways.map(({ name }) => [
          name,
          withSpread(times(name, 'fromClick')),
          withSpread(ratios(name), 2),
          withSpread(ratios(name, 'fromPress'), 2),
        ]),
      })
      for (const { way, ratio } of wanted.filter((target) => target.network === network.name)) {
        targets.push({
          what: `${way}, ${network.name}`,
          wanted: `at most ${ratio.toFixed(2)} of the recipe`,
          reached: withSpread(ratios(way), 2),
          met: median(ratios(way)) <= ratio,
        })
      }
    }
  } finally {
    await browser.close()
    host.close()
  }
  return {
    title: 'From the click to the hub’s list',
    intro: [
      `The real hub in pages built with Vite 8, served with gzip and an empty cache; the emulator is the vendor's API, on its own origin; a token takes ${tokenMs} ms.`,
      'The recipe gets the token on the click, then `import("@stackone/hub")`, then renders `<StackOneHub token>`. The others are `<ConnectButton>`: pressed at once (cold),',
      `after ${hoverMs} ms of hover, or with \`preload="idle"\` on an idle page; each with the whole hub and with \`connectHub()\` (slim).`,
      `The press lasts ${pressMs} ms. The time starts at the click (in the last column at the press) and ends with the frame that shows the list.`,
      `${rounds} alternating rounds. Medians, with the smallest and the largest in brackets. Fast 4G and Slow 4G are the presets of DevTools: 165 ms and 1.01 MB/s, 562.5 ms and 0.18 MB/s, applied from before the pointer arrives.`,
      'These presets don’t delay CORS preflights, hence the last table.',
    ].join('\n'),
    tables,
    targets,
  }
}

/** Opens the hub in all ways, round after round, and starts each round with another way. Returns each round's times by way. */
async function compare(browser: Browser, host: Host, { name, throttle }: (typeof networks)[number]) {
  const measured: Record<string, ListTimes>[] = []
  for (let round = 0; round < rounds; round++) {
    const times: Record<string, ListTimes> = {}
    process.stdout.write(`${name}, round ${round + 1}:`)
    for (const index of ways.keys()) {
      const way = ways[(index + round) % ways.length] ?? recipe
      const list = await open(browser, host, way, throttle)
      times[way.name] = list
      process.stdout.write(` ${way.name} ${list.fromClick.toFixed(0)};`)
    }
    measured.push(times)
    process.stdout.write('\n')
  }
  return measured
}

/** Opens the hub once, in a browser with an empty cache. */
async function open(browser: Browser, host: Host, way: Way, throttle?: typeof fast4g): Promise<ListTimes> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    const { slim, preload = 'intent' } = way
    await page.goto(host.page(way.page, { slim, preload }), { waitUntil: 'networkidle' })
    const cdp = await context.newCDPSession(page)
    await cdp.send('Network.enable')
    if (throttle) await cdp.send('Network.emulateNetworkConditions', { offline: false, ...throttle })
    await press(page, cdp, way.hover === true)
    const times = await (await page.waitForFunction(() => window.listTimes)).jsonValue()
    if (!times) throw new Error('The page saw no list.')
    return times
  } finally {
    await context.close()
  }
}

/** Presses as a finger or a quick mouse does: the pointer isn't near the button before, unless it hovers. */
async function press(page: Page, cdp: CDPSession, hover: boolean): Promise<void> {
  const box = await page.getByRole('button', { name: 'Connect' }).boundingBox()
  if (!box) throw new Error('The page has no button.')
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  if (hover) {
    await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at })
    await wait(hoverMs)
  }
  await cdp.send('Input.dispatchMouseEvent', { type: 'mousePressed', button: 'left', clickCount: 1, ...at })
  await wait(pressMs)
  await cdp.send('Input.dispatchMouseEvent', { type: 'mouseReleased', button: 'left', clickCount: 1, ...at })
}
