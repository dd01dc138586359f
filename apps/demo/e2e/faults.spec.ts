import { startEmulator } from '@connect-hub/emulator/node'
import type { Locator, Page } from '@playwright/test'
import { startDemoServer } from '../../../scripts/lib/startDemoServer.ts'
import { type Demo, expect, test } from './test.ts'

const open = (demo: Demo, query = '') => demo.signIn('Kestrel Robotics', { path: `/settings/playground${query}` })
const connect = (page: Page) => page.getByRole('button', { name: 'Connect', exact: true })

test('reports a failing session with its reference until the switch is off', async ({ page, demo }) => {
  await open(demo, '?fault=session-fails')
  await connect(page).click()
  const alert = demo.dialog.getByRole('alert')
  await expect(alert).toHaveAttribute('data-code', 'upstream_failed')
  await expect(alert).toContainText(/Reference \S+/)
  await demo.dialog.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('log').getByText('upstream_failed, reference')).toHaveCount(2)
  await expect(alert).toBeVisible()
  await demo.dialog.getByRole('button', { name: 'Close' }).click()

  await page.getByRole('switch', { name: 'Session fails' }).click()
  await connect(page).click()
  await expect(demo.dialog.getByText('Peoplewick')).toBeVisible()
})

test('withdraws an unused fault together with its switch', async ({ page, demo }) => {
  await open(demo, '?fault=session-fails')
  await page.route('**/api/connect/sessions', (route) => route.abort())
  await connect(page).click()
  await expect(demo.dialog.getByRole('alert')).toHaveAttribute('data-code', 'network')
  await demo.dialog.getByRole('button', { name: 'Close' }).click()
  await page.unroute('**/api/connect/sessions')
  await page.getByRole('link', { name: 'Integrations' }).click()
  await page.getByRole('button', { name: 'Connect HR system' }).click()
  await expect(demo.dialog.getByText('Peoplewick')).toBeVisible()
})

test('reports too many requests, and leaves nothing behind on another page', async ({ page, demo }) => {
  await open(demo)
  await page.getByRole('switch', { name: 'Session fails' }).click()
  await page.getByRole('switch', { name: 'Too many requests' }).click()
  await expect(page.getByRole('switch', { checked: true })).toHaveCount(1)
  await connect(page).click()
  await expect(demo.dialog.getByRole('alert')).toHaveAttribute('data-code', 'rate_limited')
  await demo.dialog.getByRole('button', { name: 'Close' }).click()

  await page.getByRole('link', { name: 'Integrations' }).click()
  await page.getByRole('button', { name: 'Connect HR system' }).click()
  await expect(demo.dialog.getByText('Peoplewick')).toBeVisible()
})

/** The duration of a session with the switch on, in milliseconds. */
const slowMs = 5000

/** Presses a button and returns how long its session took on the network, in milliseconds, however busy the page is. */
async function sessionMs(page: Page, button: Locator) {
  const [answer] = await Promise.all([page.waitForResponse('**/api/connect/sessions'), button.click()])
  await answer.finished()
  return answer.request().timing().responseEnd
}

test('keeps the skeleton with a notice for a slow session, and opens the next one quickly after leaving', async ({
  page,
  demo,
}) => {
  await open(demo, '?fault=slow-session')
  await connect(page).click()
  await expect(demo.dialog.getByText('This takes longer than usual')).toBeVisible()
  await expect(demo.dialog.getByText('Peoplewick')).toBeVisible()
  await demo.dialog.getByRole('button', { name: 'Close' }).click()
  const slow = page.getByRole('switch', { name: 'Slow session' })
  await slow.click()
  expect(await sessionMs(page, connect(page))).toBeLessThan(slowMs)
  await expect(demo.dialog.getByText('Peoplewick')).toBeVisible()
  await demo.dialog.getByRole('button', { name: 'Close' }).click()

  await slow.click()
  await connect(page).click()
  await expect(demo.dialog.getByText('Loading…')).toBeAttached()
  await page.reload()
  await expect(connect(page)).toBeVisible()
  await page.getByRole('link', { name: 'Integrations' }).click()
  expect(await sessionMs(page, page.getByRole('button', { name: 'Connect HR system' }))).toBeLessThan(slowMs)
  await expect(demo.dialog.getByText('Peoplewick')).toBeVisible()
})

test('never uses an expired session, and restarts with one click', async ({ page, demo }) => {
  await page.clock.install()
  await open(demo, '?fault=session-expires')
  await connect(page).click()
  await expect(demo.dialog.getByText('Peoplewick')).toBeVisible()
  await page.clock.fastForward(12_000)
  await expect(demo.dialog.getByRole('alert')).toHaveAttribute('data-code', 'token_expired')
  await demo.dialog.getByRole('button', { name: 'Start again' }).click()
  await expect(demo.dialog.getByText('Peoplewick')).toBeVisible()
})

test('treats a refused list as an expired session instead of an empty list', async ({ page, demo }) => {
  await open(demo, '?fault=list-refused')
  await connect(page).click()
  await expect(demo.dialog.getByRole('alert')).toHaveAttribute('data-code', 'token_expired')
  await expect(demo.dialog.getByRole('button', { name: 'Start again' })).toBeVisible()
  await expect(demo.dialog.getByText('No configured integrations available')).toBeHidden()
})

test('reports a blocked pop-up with a link that opens the page, and unblocks pop-ups on other pages', async ({
  page,
  demo,
}) => {
  await open(demo, '?fault=popups-blocked&mode=redirect')
  await connect(page).click()
  await expect(demo.dialog).toContainText('Your browser did not open a new tab')
  await expect(demo.dialog.getByRole('link', { name: 'Open the connection page' })).toBeVisible()
  await demo.dialog.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('link', { name: 'General' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
  expect(await page.evaluate(() => String(window.open))).toContain('native code')
})

test('takes the page offline with the switch; the panel waits, then continues by itself', async ({ page, demo }) => {
  await open(demo, '?fault=offline')
  const sent: string[] = []
  page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()))
  await connect(page).click()
  await expect(demo.dialog).toContainText('You are offline')
  expect(sent).toEqual([])
  await expect(demo.dialog.getByText('Peoplewick')).toBeVisible()
  await expect(page).toHaveURL(`${demo.url}/settings/playground`)
})

test('ends the offline fault when the user leaves the page', async ({ page, demo }) => {
  await open(demo, '?fault=offline')
  await expect.poll(() => page.evaluate(() => navigator.onLine)).toBe(false)
  await page.getByRole('link', { name: 'Integrations' }).click()
  await expect(page.getByText('Nothing is connected yet')).toBeVisible()
  expect(await page.evaluate(() => navigator.onLine)).toBe(true)
})

test('waits while really offline, then continues by itself', async ({ page, demo, context }) => {
  await open(demo)
  await connect(page).hover()
  await context.setOffline(true)
  await connect(page).click()
  await expect(demo.dialog).toContainText('You are offline')
  await context.setOffline(false)
  await expect(demo.dialog.getByText('Peoplewick')).toBeVisible()
})

test("applies neither faults nor the emulator's script to the real API, not even from a link", async ({ page }) => {
  const api = await startEmulator({ apiKeys: ['the-key'] })
  const server = await startDemoServer({ STACKONE_API_KEY: 'the-key', STACKONE_BASE_URL: api.url })
  await page.goto(
    `${server.url}/sign-in?next=${encodeURIComponent('/settings/playground?adapter=scriptHub&fault=session-fails')}`,
  )
  await page.getByRole('button', { name: 'Fernhill Coffee' }).click()
  await expect(page.getByText('The demo runs on the real API')).toBeVisible()
  await expect(page.getByRole('switch')).toHaveCount(0)
  await expect(page.getByRole('radio', { name: 'stackOneHub' })).toBeChecked()
  await expect(page.getByRole('radio', { name: 'scriptHub' })).toHaveCount(0)
  await connect(page).click()
  await expect(page.getByRole('dialog').getByText('Peoplewick')).toBeVisible()
  await server.close()
  await api.close()
})
