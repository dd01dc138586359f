import { test as base, expect } from '@playwright/test'
import { launch, type Page } from 'puppeteer-core'
import { choose, field, inHub, lookFor, role, text } from '../../../hosts/e2e/puppeteer.ts'
import { findFirefox } from '../../../scripts/lib/environment/findFirefox.ts'
import { startDemoServer } from '../../../scripts/lib/startDemoServer.ts'

// Playwright drives only its own build of Firefox. WebDriver BiDi can drive the one that users have.
const executablePath = findFirefox()

const test = base.extend<{ firefox: Page }>({
  firefox: async ({ viewport }, use) => {
    const server = await startDemoServer()
    const browser = await launch({ browser: 'firefox', executablePath, headless: true })
    const page = await browser.newPage()
    await page.setViewport(viewport)
    page.setDefaultTimeout(20_000)
    await page.goto(`${server.url}/sign-in?next=/settings/integrations`)
    await page.locator('button ::-p-text(Kestrel Robotics)').click()
    await use(page)
    await browser.close()
    await server.close()
  },
})

test.skip(!executablePath, 'Firefox is missing. Install it with `sudo apt-get install -y firefox-esr`.')

async function finish(page: Page): Promise<void> {
  await text(page, 'Connection Successful').wait()
  await inHub(page, 'Close').click()
  await page.waitForSelector('[role=dialog]', { hidden: true })
}

test('connects, edits and disconnects a system through its form in Firefox', async ({ firefox: page }) => {
  test.slow()
  await role(page, 'button', 'Connect accounting system').click()
  await choose(page, 'Tallyhouse')
  await (await field(page, 'company')).fill('42')
  await (await field(page, 'api_key')).fill('a-secret-key')
  await inHub(page, 'Connect').click()
  await finish(page)
  await text(page, 'tomas@kestrel.example').wait()

  await role(page, 'button', 'Manage Tallyhouse').click()
  const company = await field(page, 'company')
  expect(await company.map((input) => input.value).wait()).toBe('42')
  await company.fill('43')
  await inHub(page, 'Connect').click()
  await finish(page)

  await role(page, 'button', 'Disconnect Tallyhouse').click()
  await page.locator('[role=alertdialog] button ::-p-text(Disconnect Tallyhouse)').click()
  await text(page, 'Nothing is connected yet').wait()
})

test('connects through the window of a system’s own sign-in in Firefox', async ({ firefox: page }) => {
  test.slow()
  await role(page, 'button', 'Connect HR system').click()
  await choose(page, 'Harbor HR')
  const opened = new Promise<Page>((resolve) => {
    page.once('popup', (popup) => popup && resolve(popup))
  })
  await inHub(page, 'Connect').click()
  const popup = await opened
  await (await lookFor(popup, '::-p-aria([name="Allow"][role="button"])')).click()
  await finish(page)
  await text(page, 'tomas@kestrel.example').wait()
})

test('returns the focus and leaves the page as it was after closing in Firefox', async ({ firefox: page }) => {
  await role(page, 'button', 'Connect HR system').click()
  await text(page, 'Peoplewick').wait()
  await page.keyboard.press('Escape')
  await page.waitForSelector('[role=dialog]', { hidden: true })
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Connect HR system')
  expect(await page.evaluate(() => document.documentElement.getAttribute('style'))).toBeNull()
  expect(await page.evaluate(() => document.querySelector('[inert]'))).toBeNull()
})
