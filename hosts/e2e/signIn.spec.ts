import type { Page } from 'puppeteer-core'
import type { Host } from '../server/startHost.ts'
import { choose, connectButton, events, field, hubIsGone, inHub, laterText, lookFor, role } from './find.ts'
import { expect, test } from './test.ts'

const attempts = '/hub/connection_attempts'

/** Opens the hub at the form of a system. */
async function openForm(tab: Page, host: Host, system: string) {
  await tab.goto(host.page('plain'))
  await connectButton(tab).click()
  await choose(tab, system)
  await inHub(tab, 'Connect').wait()
}

const windows = async (tab: Page) => (await tab.browserContext().pages()).filter((page) => page !== tab)
const noWindowIsLeft = (tab: Page) => expect.poll(async () => windows(tab)).toHaveLength(0)

/** Presses a button of the sign-in window. */
async function decide(tab: Page, label: string) {
  await expect.poll(async () => windows(tab)).toHaveLength(1)
  const [popup] = await windows(tab)
  if (!popup) throw new Error('The window has closed.')
  await (await lookFor(popup, `::-p-aria([name="${label}"][role="button"])` as const)).click()
}

const requests = (host: Host, method: string) =>
  host.emulator.control.requests().filter((request) => request.method === method && request.path.startsWith(attempts))

test('connects the account after a sign-in that the user allows', async ({ tab, host }) => {
  await openForm(tab, host, 'Harbor HR')
  await inHub(tab, 'Connect').click()
  await decide(tab, 'Allow')
  await laterText(tab, 'Connection Successful')
  await expect.poll(() => events(tab)).toContain('success')
  await noWindowIsLeft(tab)
})

test('explains a sign-in that starts with the keyboard and is denied, and retries it', async ({ tab, host }) => {
  await openForm(tab, host, 'Harbor HR')
  await tab.keyboard.press('Tab')
  await expect(async () => {
    await tab.keyboard.press('Tab')
    const focused = await tab.evaluate(
      () => document.querySelector('.connect-hub-target > *')?.shadowRoot?.activeElement?.textContent,
    )
    expect(focused).toBe('Connect')
  }).toPass()
  await tab.keyboard.press('Enter')
  await decide(tab, 'Deny')
  await laterText(tab, 'Access to Harbor HR was denied.')
  await noWindowIsLeft(tab)
  await inHub(tab, 'Connect').click()
  await decide(tab, 'Allow')
  await laterText(tab, 'Connection Successful')
})

test('asks before closing as soon as a sign-in starts, and ends the window and the attempt on leaving', async ({
  tab,
  host,
}) => {
  await openForm(tab, host, 'Harbor HR')
  await inHub(tab, 'Connect').click()
  await expect.poll(() => requests(host, 'POST')).toHaveLength(1)
  await tab.bringToFront()
  await role(tab, 'button', 'Close').click()
  await laterText(tab, 'A sign-in window is still open')
  await role(tab, 'button', 'Close anyway').click()
  await hubIsGone(tab)
  await noWindowIsLeft(tab)
  await expect.poll(() => requests(host, 'DELETE')).toMatchObject([{ status: 204 }])
  await expect.poll(() => events(tab)).toEqual(['open', 'ready', 'cancel', 'close'])
})

test('opens no window later when the hub closes before the sign-in has an attempt', async ({ tab, host }) => {
  await openForm(tab, host, 'Harbor HR')
  host.emulator.control.setLatency({ route: 'POST /hub/connection_attempts', ms: 2000 })
  await inHub(tab, 'Connect').click()
  await expect.poll(async () => windows(tab)).toHaveLength(1)
  await tab.bringToFront()
  await role(tab, 'button', 'Close').click()
  await role(tab, 'button', 'Close anyway').click()
  await noWindowIsLeft(tab)
  await expect.poll(() => requests(host, 'DELETE')).toMatchObject([{ status: 204 }])
  expect(await windows(tab)).toHaveLength(0)
  expect(await tab.evaluate(() => [window.open, window.fetch].every((own) => /native code/.test(String(own))))).toBe(
    true,
  )
})

test('closes the window of a sign-in whose request fails', async ({ tab, host }) => {
  await openForm(tab, host, 'Harbor HR')
  host.emulator.control.fail({ route: 'POST /hub/connection_attempts', status: 500 })
  await inHub(tab, 'Connect').click()
  await laterText(tab, 'Could not create a connection attempt. Please try again.')
  await noWindowIsLeft(tab)
  await tab.keyboard.press('Escape')
  await hubIsGone(tab)
})

test('reports popup_blocked for a blocked sign-in window, and retries it', async ({ tab, host }) => {
  await tab.evaluateOnNewDocument(() => {
    const open = window.open
    window.open = (...args) => (document.title === 'Blocked' ? null : open.apply(window, args))
  })
  await openForm(tab, host, 'Harbor HR')
  await tab.evaluate(() => {
    document.title = 'Blocked'
  })
  await inHub(tab, 'Connect').click()
  await laterText(tab, 'Allow pop-ups and try again.')
  await expect.poll(() => events(tab)).toEqual(['open', 'ready', 'error popup_blocked'])
  await expect.poll(() => requests(host, 'DELETE')).toMatchObject([{ status: 204 }])
  await tab.evaluate(() => {
    document.title = 'Allowed'
  })
  await role(tab, 'button', 'Try again').click()
  await choose(tab, 'Harbor HR')
  await inHub(tab, 'Connect').click()
  await decide(tab, 'Allow')
  await laterText(tab, 'Connection Successful')
})

test('closes the sign-in window when the page unloads', async ({ tab, host }) => {
  await openForm(tab, host, 'Harbor HR')
  await inHub(tab, 'Connect').click()
  await expect.poll(() => requests(host, 'POST')).toHaveLength(1)
  await expect.poll(async () => windows(tab)).toHaveLength(1)
  await tab.reload()
  await noWindowIsLeft(tab)
})

test('opens no window for a form without a sign-in', async ({ tab, host }) => {
  await openForm(tab, host, 'Rosterleaf')
  await tab.evaluate(() => {
    window.open = () => {
      window.events.push('window')
      return null
    }
  })
  await (await field(tab, 'token')).fill('a-token')
  await inHub(tab, 'Connect').click()
  await laterText(tab, 'Connection Successful')
  expect(await events(tab)).not.toContain('window')
})
