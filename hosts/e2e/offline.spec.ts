import type { Page } from 'puppeteer-core'
import type { Host } from '../server/startHost.ts'
import { choose, connectButton, field, hubIsOpen, inHub, text } from './find.ts'
import { expect, test } from './test.ts'

/** Makes the page appear offline, because not every driver can disconnect. Returns a function that reconnects. */
async function goOffline(tab: Page, host: Host) {
  host.intercept(() => ({ status: 503 }))
  await tab.evaluate(setOnline, false)
  return async () => {
    host.intercept(() => undefined)
    await tab.evaluate(setOnline, true)
  }
}

/** Runs in the page. */
function setOnline(online: boolean) {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => online })
  window.dispatchEvent(new Event(online ? 'online' : 'offline'))
}

test('reports a first press offline, waits, and continues once the network is back', async ({ tab, host }) => {
  await tab.goto(host.page('plain'))
  const goOnline = await goOffline(tab, host)
  await connectButton(tab).click()
  // The list of accounts has its own note.
  await tab.locator('.connect-hub-note ::-p-text(You are offline.)').wait()
  expect(await tab.$('button[aria-busy=true]')).not.toBeNull()
  await goOnline()
  await hubIsOpen(tab)
})

test('reports in the open hub that the network is gone, and keeps what the user typed', async ({ tab, host }) => {
  await tab.goto(host.page('plain'))
  await connectButton(tab).click()
  await choose(tab, 'Rosterleaf')
  await (await field(tab, 'token')).fill('secret')
  const goOnline = await goOffline(tab, host)
  await text(tab, 'You are offline. This goes on').wait()
  await goOnline()
  await tab.waitForSelector('.connect-hub-offline:empty')
  await inHub(tab, 'Connect').click()
  await text(tab, 'Connection Successful').wait()
})
