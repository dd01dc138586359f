import { choose, connectButton, lookFor } from './find.ts'
import { expect, test } from './test.ts'

test("at 400 % zoom most of the window is the form's", async ({ tab, host }) => {
  // 1280 by 800 pixels of the screen.
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
  // The body scrolls the rest of the hub's card into sight.
  expect(room.hub).toBeGreaterThanOrEqual(320)
})
