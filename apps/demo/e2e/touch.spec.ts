import type { Locator, Page } from '@playwright/test'
import { expect, test } from './test.ts'

/** Swipes a finger over the screen, upwards. */
async function swipeUp(page: Page) {
  const client = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...ys: number[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: ys.map((y) => ({ x: 195, y })) })
  await touch('touchStart', 600)
  for (let y = 570; y >= 300; y -= 30) await touch('touchMove', y)
  await touch('touchEnd')
}

/** A finger needs 44 px in both directions (WCAG 2.5.5). */
async function expectRoomForAFinger(control: Locator) {
  const { width, height } = (await control.boundingBox()) ?? { width: 0, height: 0 }
  // Browsers measure boxes in floats, so 43.999998 counts as 44.
  expect(Math.min(width, height) + 0.001).toBeGreaterThanOrEqual(44)
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test("connects a system with touch alone, including one of the hub's menus", async ({ page, demo }) => {
    await demo.signIn('Kestrel Robotics')
    const opener = page.getByRole('button', { name: 'Connect HR system' })
    await expectRoomForAFinger(opener)
    await opener.tap()
    const close = demo.dialog.getByRole('button', { name: 'Close' })
    await expectRoomForAFinger(close)
    expect(await demo.dialog.boundingBox()).toMatchObject({ x: 0, width: 390 })

    await demo.dialog.getByText('Peoplewick').tap()
    const text = (name: string) => demo.dialog.getByRole('textbox', { name })
    await text('Subdomain').tap()
    await page.keyboard.type('kestrel')
    await text('API key').tap()
    await page.keyboard.type('a-secret-key')
    await demo.dialog.getByLabel('Company number').tap()
    await page.keyboard.type('42')
    await demo.dialog.getByLabel('Region').tap()
    await page.getByText('Europe', { exact: true }).tap()
    await demo.dialog.getByRole('button', { name: 'Connect', exact: true }).tap()

    await expect(demo.dialog.getByText('Connection Successful')).toBeVisible()
    await close.first().tap()
    await expect(demo.dialog).toBeHidden()
    await expect(demo.connection('Peoplewick')).toContainText('Active')
  })

  test("scrolls the hub's content with a finger, and never the page behind", async ({ page, demo }) => {
    await demo.signIn('Kestrel Robotics')
    await page.getByRole('button', { name: 'Browse all systems' }).tap()
    const first = demo.dialog.getByText('Peoplewick')
    await expect(first).toBeVisible()
    const before = await first.boundingBox()
    await swipeUp(page)

    await expect.poll(async () => (await first.boundingBox())?.y).toBeLessThan(before?.y ?? 0)
    const last = demo.dialog.getByText('Event Receiver')
    for (let swipes = 0; swipes < 10; swipes += 1) await swipeUp(page)
    await expect(last).toBeInViewport()
    const { scrollY, scrollHeight, innerHeight } = await page.evaluate(() => ({
      scrollY: window.scrollY,
      scrollHeight: document.documentElement.scrollHeight,
      innerHeight: window.innerHeight,
    }))
    expect(scrollHeight, 'the page behind could scroll').toBeGreaterThan(innerHeight)
    expect(scrollY).toBe(0)
  })
})

test.describe('on a tablet', () => {
  test.use({ viewport: { width: 1024, height: 900 }, hasTouch: true })

  test('closes an open menu on a tap outside first, then asks before it discards anything', async ({ page, demo }) => {
    await demo.signIn('Kestrel Robotics')
    await page.getByRole('button', { name: 'Connect HR system' }).tap()
    await demo.dialog.getByText('Peoplewick').tap()
    await demo.dialog.getByRole('textbox', { name: 'Subdomain' }).fill('kestrel')
    await demo.dialog.getByLabel('Region').tap()
    const option = page.getByText('Europe', { exact: true })
    await expect(option).toBeVisible()

    await page.touchscreen.tap(20, 450)
    await expect(option).toBeHidden()
    const question = page.getByRole('alertdialog', { name: 'Close without connecting?' })
    await expect(question).toBeHidden()
    await page.touchscreen.tap(20, 450)
    await question.getByRole('button', { name: 'Keep going' }).tap()
    await expect(demo.dialog.getByRole('textbox', { name: 'Subdomain' })).toHaveValue('kestrel')

    await page.touchscreen.tap(20, 450)
    await question.getByRole('button', { name: 'Close anyway' }).tap()
    await expect(demo.dialog).toBeHidden()
  })
})
