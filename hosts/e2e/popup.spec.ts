import type { Page } from 'puppeteer-core'
import { connectButton, events, hubIsGone, hubIsOpen, role } from './find.ts'
import { expect, test } from './test.ts'

test("opens in the button's window, and leaves the page behind it alone", async ({ tab, host }) => {
  await tab.goto(host.page('popup'))
  const popup = await openWindow(tab)
  await connectButton(popup).click()
  await hubIsOpen(popup)
  expect(await tab.$('.connect-hub-root, [inert]')).toBeNull()
  expect(await popup.evaluate(() => document.activeElement?.role)).toBe('dialog')
  expect(await popup.$eval('.connect-hub-button', (button) => button.closest('[inert]') !== null)).toBe(true)
  expect(await popup.$eval('.connect-hub-backdrop', (backdrop) => getComputedStyle(backdrop).position)).toBe('fixed')

  await popup.keyboard.press('Escape')
  await hubIsGone(popup)
  expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe('Connect HR system')
  expect(await popup.$('[inert]')).toBeNull()
  await expect.poll(() => events(tab)).toEqual(['open', 'ready', 'cancel', 'close'])
})

test('closes when its window closes', async ({ tab, host }) => {
  await tab.goto(host.page('popup'))
  const popup = await openWindow(tab)
  await connectButton(popup).click()
  await hubIsOpen(popup)
  await popup.close()
  await expect(async () => expect(await events(tab)).toEqual(['open', 'ready', 'cancel', 'close'])).toPass()
})

async function openWindow(tab: Page): Promise<Page> {
  const opened = new Promise<Page>((resolve, reject) => {
    tab.once('popup', (page) => (page ? resolve(page) : reject(new Error('No window opened.'))))
  })
  await role(tab, 'button', 'Settings').click()
  const popup = await opened
  popup.setDefaultTimeout(20_000)
  return popup
}
