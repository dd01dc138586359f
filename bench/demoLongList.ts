import type { Browser, CDPSession, Page } from 'playwright'
import { devices } from './demoLoad.ts'

/** The cost of a long list of connections, in milliseconds. */
export interface ListCost {
  /** The browser's time for style and layout until the list is shown. */
  layout: number
  /** From the press on Disconnect in the middle of the list to the frame that shows the question. */
  press: number
  /** The 95th percentile of the time between two frames while scrolling down the page, with the CPU unthrottled. */
  scrollFrame: number
}

interface LongListOptions {
  accounts: number
  /** Whether to render the rows outside the viewport too. */
  drawAll: boolean
}

declare global {
  interface Window {
    frameTimes: number[]
    longestPress: number
  }
}

/** Opens the Integrations page with that many connections, scrolls through it and presses a button in the middle. */
export async function measureLongList(browser: Browser, url: string, options: LongListOptions): Promise<ListCost> {
  const { context: contextOptions, slowdown } = { ...devices.desktop, slowdown: devices.phone.slowdown }
  const context = await browser.newContext(contextOptions)
  try {
    await context.request.post(`${url}/session/start`, { form: { user: 'usr_maya' }, headers: { origin: url } })
    const page = await context.newPage()
    await serveMany(page, options.accounts)
    if (options.drawAll) await page.addInitScript(drawEveryRow)
    const cdp = await context.newCDPSession(page)
    await cdp.send('Performance.enable')
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await page.goto(`${url}/settings/integrations`, { waitUntil: 'networkidle' })
    await page
      .locator('.connect-hub-account')
      .nth(options.accounts - 1)
      .waitFor({ state: 'attached' })
    const layout = await layoutTime(cdp)
    const press = await pressInTheMiddle(page, options.accounts)
    // Without a graphics card the CPU also draws: throttling it would measure a slow card.
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    await page.evaluate(() => window.scrollTo(0, 0))
    return { layout, press, scrollFrame: await scrollThrough(page, cdp) }
  } finally {
    await context.close()
  }
}

/** Repeats each real account under new ids. */
async function serveMany(page: Page, count: number): Promise<void> {
  await page.route('**/api/connect/accounts', async (route) => {
    const response = await route.fetch()
    const real: { id: string }[] = await response.json()
    const json = Array.from({ length: count }, (_, at) => ({ ...real[at % real.length], id: `copy-${at}` }))
    await route.fulfill({ response, json })
  })
}

function drawEveryRow(): void {
  document.addEventListener('DOMContentLoaded', () => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('.connect-hub-account { content-visibility: visible !important }')
    document.adoptedStyleSheets.push(sheet)
  })
}

async function layoutTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  const seconds = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
  return 1000 * (seconds('LayoutDuration') + seconds('RecalcStyleDuration'))
}

/** Scrolls like a fast swipe, and returns the 95th percentile of the time between frames. */
async function scrollThrough(page: Page, cdp: CDPSession): Promise<number> {
  await page.evaluate(() => {
    window.frameTimes = []
    void (async () => {
      for (let last = performance.now(); ; ) {
        const now = await new Promise<number>(requestAnimationFrame)
        window.frameTimes.push(now - last)
        last = now
      }
    })()
  })
  for (let step = 0; step < 8; step++) {
    await cdp.send('Input.synthesizeScrollGesture', { x: 800, y: 500, yDistance: -3000, speed: 3000 })
  }
  const times = await page.evaluate(() => window.frameTimes.toSorted((a, b) => a - b))
  return times[Math.floor(times.length * 0.95)] ?? Number.NaN
}

async function pressInTheMiddle(page: Page, accounts: number): Promise<number> {
  const button = page
    .locator('.connect-hub-account')
    .nth(accounts / 2)
    .getByRole('button', { name: /^Disconnect/ })
  await button.scrollIntoViewIfNeeded()
  await page.evaluate(() => {
    window.longestPress = 0
    // Includes short events, because by default the browser omits those below 104 ms.
    const events = { type: 'event', durationThreshold: 16 }
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longestPress = Math.max(window.longestPress, duration)
    }).observe(events)
  })
  await button.click()
  await page.getByRole('alertdialog').waitFor()
  await page.waitForFunction(() => window.longestPress > 0)
  return page.evaluate(() => window.longestPress)
}
