import { button, events, expect, hubIsGone, hubIsOpen, inHub, press, test } from './inWebkit.ts'

test('opens on a page without styles in WebKit, and closes on Escape', async ({ driver, host }) => {
  await driver.get(host.page('plain'))
  await press(driver, await button(driver, 'Connect HR system'))
  await hubIsOpen(driver)
  await inHub(driver, 'Peoplewick')
  await driver.actions().sendKeys('\uE00C').perform()
  await hubIsGone(driver)
  await expect.poll(() => events(driver)).toEqual(['open', 'ready', 'cancel', 'close'])
})
