import type { Browser, BrowserContextOptions, Page, Response } from 'playwright'

/** A visitor's device. The figures are Lighthouse's for DevTools throttling (its constants mobileSlow4G, desktopDense4G). */
export interface Device {
  name: string
  screen: { width: number; height: number }
  context: BrowserContextOptions
  /** Milliseconds before each answer, and bytes per second. */
  network: { latency: number; downloadThroughput: number; uploadThroughput: number }
  /** How many times slower the CPU is. */
  slowdown: number
}

const device = (options: Omit<Device, 'context'> & { context?: BrowserContextOptions }): Device => ({
  ...options,
  context: { viewport: options.screen, locale: 'en-GB', ...options.context },
})

export const devices = {
  phone: device({
    name: 'phone',
    screen: { width: 412, height: 823 },
    context: { deviceScaleFactor: 1.75, isMobile: true, hasTouch: true },
    network: { latency: 562.5, downloadThroughput: 184_320, uploadThroughput: 84_375 },
    slowdown: 4,
  }),
  desktop: device({
    name: 'desktop',
    screen: { width: 1350, height: 940 },
    network: { latency: 40, downloadThroughput: 1_280_000, uploadThroughput: 1_280_000 },
    slowdown: 1,
  }),
}

/** One first visit. Times are in milliseconds from the navigation's start, sizes in bytes as sent. */
export interface DemoLoad {
  firstPaint: number
  largestPaint: number
  accountsShown: number
  blocked: number
  shift: number
  requests: number
  bytes: number
  scriptBytes: number
  hubBytes: number
  hubBytesOnHover: number
}

declare global {
  interface Window {
    demoLoad: { firstPaint: number; largestPaint: number; accountsShown: number; blocked: number; shift: number }
  }
}

/** Signs in, then opens the Integrations page with an empty cache on this device. */
export async function loadDemo(
  browser: Browser,
  url: string,
  { context: options, ...device }: Device,
): Promise<DemoLoad> {
  const context = await browser.newContext(options)
  try {
    await context.request.post(`${url}/session/start`, { form: { user: 'usr_maya' }, headers: { origin: url } })
    const page = await context.newPage()
    await page.addInitScript(watch)
    const cdp = await context.newCDPSession(page)
    await cdp.send('Network.enable')
    await cdp.send('Network.emulateNetworkConditions', { offline: false, ...device.network })
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: device.slowdown })
    const received = listen(page)

    await page.goto(`${url}/settings/integrations`, { waitUntil: 'networkidle' })
    await page.getByText('Balancewood').first().waitFor()
    const load = await page.evaluate(() => window.demoLoad)
    const atRest = await sum(received.splice(0))

    const hubArrives = page.waitForResponse(isHubCode)
    await page.getByRole('button', { name: 'Connect HR system' }).hover()
    await hubArrives
    return { ...load, ...atRest, hubBytesOnHover: (await sum(received)).hubBytes }
  } finally {
    await context.close()
  }
}

/** Runs in the page before anything else, and records paints, shifts and long tasks. */
function watch(): void {
  const load = { firstPaint: 0, largestPaint: 0, accountsShown: 0, blocked: 0, shift: 0 }
  window.demoLoad = load
  for (const type of ['paint', 'largest-contentful-paint', 'layout-shift', 'longtask']) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (entry.name === 'first-contentful-paint') load.firstPaint = entry.startTime
        if (type === 'largest-contentful-paint') load.largestPaint = entry.startTime
        if (type === 'layout-shift') load.shift += (entry as PerformanceEntry & { value: number }).value
        if (type === 'longtask') load.blocked += entry.duration - 50
      }
    }).observe({ type, buffered: true })
  }
  new MutationObserver((_, observer) => {
    if (!document.querySelector('.connect-hub-account-person')) return
    observer.disconnect()
    load.accountsShown = performance.now()
  }).observe(document, { childList: true, subtree: true })
}

function listen(page: Page): Response[] {
  const received: Response[] = []
  page.on('response', (response) => received.push(response))
  return received
}

function isScript(response: Response): boolean {
  return response.request().resourceType() === 'script'
}

async function isHubCode(response: Response): Promise<boolean> {
  return isScript(response) && (await response.text()).includes('/hub/connectors')
}

async function sum(received: readonly Response[]) {
  const totals = { requests: received.length, bytes: 0, scriptBytes: 0, hubBytes: 0 }
  for (const response of received) {
    const { responseBodySize } = await response.request().sizes()
    totals.bytes += responseBodySize
    if (!isScript(response)) continue
    totals.scriptBytes += responseBodySize
    if (await isHubCode(response)) totals.hubBytes += responseBodySize
  }
  return totals
}
