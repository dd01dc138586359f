import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fillHub } from '@connect-hub/react/testing/playwright'
import { type Browser, chromium, type Page } from 'playwright'
import { startHost } from '../bench/host/startHost.ts'
import { chromiumLaunchOptions } from './lib/environment/findChromium.ts'

// `tsx scripts/slimHubPictures.ts`: the hub as it comes and the slim one side by side, for docs/how-to/slim-hub.md.
const folder = fileURLToPath(new URL('../docs/images/slim-hub/', import.meta.url))

const form = { Subdomain: 'acme', 'API key': 'a-secret-key', 'Company number': 42, Region: 'Europe' }
const connect = (page: Page) => page.getByRole('button', { name: 'Connect', exact: true }).last().click()

/** Each brings the hub from its list to what the picture shows. */
const screens: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  list: (page) => page.getByText('Peoplewick').waitFor(),
  form: (page) => fillHub(page, { provider: 'Peoplewick', fields: form }),
  oauth: async (page) => {
    await fillHub(page, { provider: 'Harbor HR' })
    await Promise.all([page.waitForEvent('popup'), connect(page)])
  },
  success: async (page) => {
    await fillHub(page, { provider: 'Peoplewick', fields: form })
    await connect(page)
    await page.getByText('Connection Successful').waitFor()
  },
}

async function shoot(browser: Browser, url: string, play: (page: Page) => Promise<void>): Promise<string> {
  const context = await browser.newContext({ viewport: { width: 480, height: 640 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(url)
  await page.getByRole('button', { name: 'Connect' }).click()
  await play(page)
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  const picture = await page.locator('.connect-hub-target').screenshot({ animations: 'disabled', caret: 'hide' })
  await context.close()
  return `data:image/png;base64,${picture.toString('base64')}`
}

mkdirSync(folder, { recursive: true })
const host = await startHost()
const browser = await chromium.launch(chromiumLaunchOptions())
for (const [name, play] of Object.entries(screens)) {
  const full = await shoot(browser, host.page('kit', { slim: false }), play)
  const slim = await shoot(browser, host.page('kit', { slim: true }), play)
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } })
  await page.setContent(
    `<style>body { margin: 0; display: inline-flex; gap: 16px; padding: 16px; background: #e4e4e7; font: 14px sans-serif }
      figure { margin: 0 } figcaption { padding-block-end: 8px } img { display: block }</style>
    <figure><figcaption>as it comes</figcaption><img src="${full}"></figure>
    <figure><figcaption>slim</figcaption><img src="${slim}"></figure>`,
  )
  await page.locator('body').screenshot({ path: `${folder}${name}.png` })
  await page.close()
}
await browser.close()
host.close()
console.log(`The pictures are in ${folder}`)
