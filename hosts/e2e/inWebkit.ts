import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'
import { test as base, expect } from '@playwright/test'
import { Builder, By, Capabilities, type WebDriver, type WebElement } from 'selenium-webdriver'
import { findWebKit } from '../../scripts/lib/environment/findWebKit.ts'
import { type Host, type HostOptions, startHost } from '../server/startHost.ts'

export { expect } from '@playwright/test'
export { By } from 'selenium-webdriver'

const webkit = findWebKit()

interface Fixtures {
  hostOptions: HostOptions
  host: Host
  /** WebKitGTK: Safari's engine, as far as it runs on Linux. */
  driver: WebDriver
}

/** Runs tests in WebKit through WebDriver, the only way to drive the WebKit that Debian ships. */
export const test = base.extend<Fixtures, { screenSize: string; service: string }>({
  hostOptions: [{}, { option: true }],
  host: async ({ hostOptions }, use) => {
    const host = await startHost(hostOptions)
    await use(host)
    host.close()
  },
  screenSize: ['1400x1000x24', { option: true, scope: 'worker' }],
  service: [
    async ({ screenSize }, use) => {
      if (!webkit) throw new Error('WebKitGTK is missing.')
      const { screen, end } = await startScreen(webkit.display, screenSize)
      const port = await freePort()
      const env = { ...process.env, DISPLAY: screen, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }
      const service = spawn(webkit.driver, [`--port=${port}`], { stdio: 'ignore', env })
      await expect(async () => isListening(port)).toPass()
      await use(`http://127.0.0.1:${port}`)
      service.kill()
      end()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  driver: async ({ service }, use) => {
    const capabilities = new Capabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: webkit?.browser, args: ['--automation'] },
    })
    const driver = await new Builder().usingServer(service).withCapabilities(capabilities).build()
    await driver.manage().window().setRect({ width: 1280, height: 800 })
    await use(driver)
    await driver.quit()
  },
})

test.skip(!webkit, 'WebKitGTK is missing. Install it with `sudo apt-get install -y webkit2gtk-driver xvfb`.')

/** Starts a virtual screen under the first free number. */
async function startScreen(command: string, size: string) {
  const server = spawn(command, ['-displayfd', '1', '-screen', '0', size], { stdio: ['ignore', 'pipe', 'ignore'] })
  const [number] = (await once(server.stdout, 'data')) as [Buffer]
  return { screen: `:${String(number).trim()}`, end: () => server.kill() }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

async function isListening(port: number): Promise<void> {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  socket.destroy()
}

/** Waits for an element, which a function in the page finds and which may be inside a shadow root. */
export async function find(driver: WebDriver, script: string, ...args: unknown[]): Promise<WebElement> {
  let found: WebElement | null = null
  await expect(async () => {
    found = await driver.executeScript<WebElement | null>(script, ...args)
    expect(found).not.toBeNull()
  }).toPass({ timeout: 20_000 })
  if (!found) throw new Error('Nothing was found.')
  return found
}

/** Finds a button of the page by its text. */
export const button = (driver: WebDriver, name: string) =>
  find(
    driver,
    'return [...document.querySelectorAll("button")].find((b) => b.textContent === arguments[0]) ?? null',
    name,
  )

/** Finds the innermost element with exactly this text in the hub's shadow root. */
export const inHub = (driver: WebDriver, words: string) =>
  find(
    driver,
    `const root = document.querySelector('.connect-hub-target > *')?.shadowRoot
     return [...(root?.querySelectorAll('*') ?? [])].findLast((node) => node.textContent.trim() === arguments[0]) ?? null`,
    words,
  )

/** Presses with the driver's real mouse. */
export async function press(driver: WebDriver, element: WebElement): Promise<void> {
  await driver.actions().move({ origin: element }).click().perform()
}

export const hubIsOpen = (driver: WebDriver) =>
  driver.wait(async () => (await driver.findElements(By.css('.connect-hub-body[data-status=open]'))).length > 0, 20_000)

export const hubIsGone = (driver: WebDriver) =>
  driver.wait(async () => (await driver.findElements(By.css('.connect-hub-root'))).length === 0, 20_000)

export const events = (driver: WebDriver) => driver.executeScript<string[]>('return window.events')
