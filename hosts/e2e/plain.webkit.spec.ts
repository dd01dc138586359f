import { button, events, expect, hubIsGone, hubIsOpen, inHub, press, test } from './inWebkit.ts'

test('in WebKit the hub opens on a page of no styles, and Escape closes it', async ({ driver, host }) => {
  await driver.get(host.page('plain'))
  await press(driver, await button(driver, 'Connect HR system'))
  await hubIsOpen(driver)
  await inHub(driver, 'Peoplewick')
  await driver.actions().sendKeys('\uE00C').perform()
  await hubIsGone(driver)
  await expect.poll(() => events(driver)).toEqual(['open', 'ready', 'cancel', 'close'])
})
