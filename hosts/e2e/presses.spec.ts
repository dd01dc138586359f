import { connectButton, events, hubIsGone, hubIsOpen } from './find.ts'
import { expect, test } from './test.ts'

test('opens the hub on a double-click and leaves it open', async ({ tab, host }) => {
  await tab.goto(host.page('plain'))
  const button = await connectButton(tab).waitHandle()
  // With the code loaded, the dialog appears before the second press.
  await button.hover()
  await tab.waitForNetworkIdle()
  await button.click({ count: 2, delay: 60 })
  await hubIsOpen(tab)
  await expect.poll(() => events(tab)).toEqual(['open', 'ready'])
})

test('opens the hub once for a long press', async ({ tab, host }) => {
  await tab.goto(host.page('plain'))
  const button = await connectButton(tab).waitHandle()
  await button.click({ delay: 700 })
  await hubIsOpen(tab)
  await expect.poll(() => events(tab)).toEqual(['open', 'ready'])
})

test('closes on a press outside, except one that began in the dialog', async ({ tab, host }) => {
  await tab.goto(host.page('plain'))
  await connectButton(tab).click()
  await hubIsOpen(tab)
  const title = await tab.locator('.connect-hub-header h2').waitHandle()
  await title.hover()
  await tab.mouse.down()
  await tab.mouse.move(20, 20, { steps: 5 })
  await tab.mouse.up()
  await expect.poll(() => events(tab)).toEqual(['open', 'ready'])

  await tab.mouse.click(20, 20)
  await hubIsGone(tab)
  await expect.poll(() => events(tab)).toEqual(['open', 'ready', 'cancel', 'close'])
})
