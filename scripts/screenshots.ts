import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fillHub, submitHub } from '@connect-hub/react/testing/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright'
import { buildDemo } from './lib/buildDemo.ts'
import { chromiumLaunchOptions } from './lib/environment/findChromium.ts'
import { startDemoServer } from './lib/startDemoServer.ts'

// `tsx scripts/screenshots.ts`: the pictures of the documentation, from the built demo on the emulator.
const folder = fileURLToPath(new URL('../docs/images/', import.meta.url))

const looks: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  phone: { viewport: { width: 390, height: 844 }, colorScheme: 'light', hasTouch: true, isMobile: true },
}

interface Picture {
  look: BrowserContextOptions
  path: string
}

interface Scene {
  user: 'Fernhill Coffee' | 'Kestrel Robotics'
  /** @default the Integrations page */
  path?: string
  /** Brings the page to what the picture shows. */
  play?: (page: Page) => Promise<void>
  /** How high the window on a desk is. @default 800 */
  height?: number
}

const scenes: Readonly<Record<string, Scene>> = {
  integrations: { user: 'Fernhill Coffee', height: 928 },
  empty: { user: 'Kestrel Robotics', play: toTheEnd },
  connected: {
    user: 'Kestrel Robotics',
    play: async (page) => {
      await page.getByRole('button', { name: 'Connect accounting system' }).click()
      await fillHub(page, { provider: 'Tallyhouse', fields: { 'Company number': 42, 'API key': 'a-secret-key' } })
      await submitHub(page)
      await page.getByText('New', { exact: true }).waitFor()
      await toTheEnd(page)
    },
  },
  disconnect: {
    user: 'Fernhill Coffee',
    play: async (page) => {
      await page.getByRole('button', { name: 'Disconnect Balancewood' }).click()
      await page.getByRole('alertdialog').waitFor()
      await toTheEnd(page)
    },
  },
  picker: { user: 'Fernhill Coffee', play: openPicker },
  form: {
    user: 'Fernhill Coffee',
    play: async (page) => {
      await openPicker(page)
      await page.getByText('Peoplewick').click()
      await page.getByRole('textbox', { name: 'Subdomain' }).waitFor()
    },
  },
  failure: {
    user: 'Fernhill Coffee',
    play: async (page) => {
      const fail = new URL('/emulator/_emulator/fail', page.url()).href
      await page.request.post(fail, { data: { route: 'POST /connect_sessions', status: 500 } })
      await page.getByRole('button', { name: 'Connect HR system' }).click()
      await page.getByRole('dialog').getByRole('alert').waitFor()
    },
  },
  playground: {
    user: 'Fernhill Coffee',
    path: '/settings/playground?mode=inline&category=hris',
    play: async (page) => {
      await page.getByRole('button', { name: 'Connect', exact: true }).click()
      await page.getByText('Peoplewick', { exact: true }).waitFor()
    },
  },
  'session-builder': {
    user: 'Fernhill Coffee',
    path: `/settings/session-builder?request=${JSON.stringify({ categories: ['hris', 'ats'], label: 'Headquarters', metadata: { plan: 'growth' } })}`,
    play: (page) => page.getByRole('tabpanel').waitFor(),
  },
}

async function toTheEnd(page: Page): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
}

async function openPicker(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Connect HR system' }).click()
  await page.getByText('Peoplewick').waitFor()
}

/** A server for each picture: none shows what another one did. */
async function shoot(browser: Browser, scene: Scene, { look, path }: Picture): Promise<void> {
  const server = await startDemoServer()
  const { path: place = '/settings/integrations', height = 800 } = scene
  const viewport = { width: 1280, height }
  const context = await browser.newContext({ viewport, ...look, locale: 'en-GB', reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(`${server.url}/sign-in?next=${encodeURIComponent(place)}`)
  await page.getByRole('button', { name: scene.user }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.getByText('Loading your linked accounts').waitFor({ state: 'detached' })
  await scene.play?.(page)
  // Nothing is hovered.
  await page.mouse.move(0, 0)
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' })
  await context.close()
  await server.close()
}

mkdirSync(folder, { recursive: true })
await buildDemo()
const browser = await chromium.launch(chromiumLaunchOptions())
for (const [name, scene] of Object.entries(scenes)) {
  for (const [lookName, look] of Object.entries(looks)) {
    await shoot(browser, scene, { look, path: `${folder}${name}-${lookName}.png` })
  }
}
await browser.close()
console.log(`The pictures are in ${folder}`)
