import { choose, connectButton, lookFor } from './find.ts'
import { expect, test } from './test.ts'

test('gives the form most of the window at 400 % zoom', async ({ tab, host }) => {
  // 1280 by 800 screen pixels.
  await tab.setViewport({ width: 320, height: 200, deviceScaleFactor: 4 })
  await tab.goto(host.page('plain'))
  await connectButton(tab).click()
  await choose(tab, 'Peoplewick')
  await lookFor(tab, '>>> input[name=subdomain]')
  const room = await tab.$eval('.connect-hub-body', (body) => ({
    height: body.clientHeight,
    hub: document.querySelector('.connect-hub-target > *')?.shadowRoot?.querySelector('[class^=card]')?.clientHeight,
  }))
  expect(room.height).toBeGreaterThanOrEqual(160)
  // The body scrolls to the rest of the hub's card.
  expect(room.hub).toBeGreaterThanOrEqual(320)
})
