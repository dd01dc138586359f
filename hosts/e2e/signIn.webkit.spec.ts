import type { WebDriver } from 'selenium-webdriver'
import type { Host } from '../server/startHost.ts'
import { By, button, events, expect, find, hubIsGone, hubIsOpen, inHub, press, test } from './inWebkit.ts'

/** Opens the hub at Harbor HR, which signs in through a window. */
async function openForm(driver: WebDriver, host: Host, before = ''): Promise<string> {
  await driver.get(host.page('plain'))
  await driver.executeScript(before)
  await press(driver, await button(driver, 'Connect HR system'))
  await hubIsOpen(driver)
  await press(driver, await inHub(driver, 'Harbor HR'))
  await inHub(driver, 'Connect')
  return driver.getWindowHandle()
}

const noWindowIsLeft = (driver: WebDriver) => expect.poll(() => driver.getAllWindowHandles()).toHaveLength(1)

/** Presses a button of the sign-in window, and returns to the page. */
async function decide(driver: WebDriver, page: string, label: string) {
  await expect.poll(() => driver.getAllWindowHandles()).toHaveLength(2)
  const popup = (await driver.getAllWindowHandles()).find((handle) => handle !== page)
  if (!popup) throw new Error('The window has closed.')
  await driver.switchTo().window(popup)
  await press(driver, await button(driver, label))
  await driver.switchTo().window(page)
}

test('connects the account after a sign-in that the user allows in WebKit', async ({ driver, host }) => {
  const page = await openForm(driver, host)
  await press(driver, await inHub(driver, 'Connect'))
  await decide(driver, page, 'Allow')
  await inHub(driver, 'Connection Successful')
  await expect.poll(() => events(driver)).toContain('success')
  await noWindowIsLeft(driver)
})

test('explains a denied sign-in in WebKit', async ({ driver, host }) => {
  const page = await openForm(driver, host)
  await press(driver, await inHub(driver, 'Connect'))
  await decide(driver, page, 'Deny')
  await inHub(driver, 'Access to Harbor HR was denied.')
  await noWindowIsLeft(driver)
})

test('starts a sign-in with the keyboard in WebKit', async ({ driver, host }) => {
  const page = await openForm(driver, host)
  const connect = await find(
    driver,
    `const { shadowRoot } = document.querySelector('.connect-hub-target > *')
     const connect = [...shadowRoot.querySelectorAll('button')].find((node) => node.textContent === 'Connect')
     connect?.focus()
     return shadowRoot.activeElement === connect ? connect : null`,
  )
  expect(await connect.getText()).toBe('Connect')
  await driver.actions().sendKeys(' ').perform()
  await decide(driver, page, 'Allow')
  await inHub(driver, 'Connection Successful')
})

test('asks before closing as soon as a sign-in starts in WebKit, and closes its window on leaving', async ({
  driver,
  host,
}) => {
  const page = await openForm(driver, host)
  await press(driver, await inHub(driver, 'Connect'))
  await expect.poll(() => driver.getAllWindowHandles()).toHaveLength(2)
  await driver.switchTo().window(page)
  await press(driver, await driver.findElement(By.css('.connect-hub-close')))
  await press(driver, await button(driver, 'Close anyway'))
  await hubIsGone(driver)
  await noWindowIsLeft(driver)
  const cancelled = () => host.emulator.control.requests().filter(({ method }) => method === 'DELETE')
  await expect.poll(cancelled).toMatchObject([{ status: 204 }])
})

test('reports popup_blocked for a blocked sign-in window in WebKit', async ({ driver, host }) => {
  await openForm(driver, host, 'window.open = () => null')
  await press(driver, await inHub(driver, 'Connect'))
  await find(driver, 'return document.querySelector(".connect-hub-failure[data-code=popup_blocked]")')
  await expect.poll(() => events(driver)).toEqual(['open', 'ready', 'error popup_blocked'])
})
