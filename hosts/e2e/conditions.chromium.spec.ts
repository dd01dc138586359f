import { connectButton, hubIsOpen } from './find.ts'
import { expect, test } from './test.ts'

// Only Chromium lets a test change the system's preferences while a page is open.

test("keeps the button's spinner still under reduced motion", async ({ tab, host }) => {
  await prefer(tab, 'prefers-reduced-motion', 'reduce')
  host.emulator.control.setLatency({ ms: 60_000, route: 'POST /connect_sessions' })
  await tab.goto(host.page('plain'))
  await connectButton(tab).click()
  await tab.waitForSelector('.connect-hub-button[aria-busy=true]')
  const animation = await tab.$eval(
    '.connect-hub-button',
    (button) => getComputedStyle(button, '::before').animationName,
  )
  expect(animation).toBe('connect-hub-appear, connect-hub-breathe')
})

test('strengthens borders and secondary text for a user who prefers more contrast', async ({ tab, host }) => {
  await tab.goto(host.page('plain'))
  await connectButton(tab).click()
  await hubIsOpen(tab)
  const readBorder = () => tab.$eval('.connect-hub-dialog', (dialog) => getComputedStyle(dialog).borderTopColor)
  const before = await readBorder()
  await prefer(tab, 'prefers-contrast', 'more')
  await expect(async () => expect(await readBorder()).not.toBe(before)).toPass()
  const [red = 255] = (await readBorder()).match(/\d+/g)?.map(Number) ?? []
  // At least 3:1 on white.
  expect(red).toBeLessThan(149)
})

async function prefer(tab: Parameters<typeof connectButton>[0], name: string, value: string): Promise<void> {
  const session = await tab.createCDPSession()
  await session.send('Emulation.setEmulatedMedia', { features: [{ name, value }] })
}
