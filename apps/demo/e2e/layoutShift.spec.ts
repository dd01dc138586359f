import { expect, test } from './test.ts'

declare global {
  interface Window {
    layoutShifts: string[]
  }
}

for (const width of [1280, 800, 390]) {
  test(`nothing moves when the accounts arrive, on a window ${width} wide`, async ({ page, demo }) => {
    // High enough for the whole page: what moves out of sight is not told.
    await page.setViewportSize({ width, height: 2400 })
    let goOn = () => {}
    const seen = new Promise<void>((resolve) => {
      goOn = resolve
    })
    await page.route('**/api/connect/accounts', async (route) => {
      await seen
      await route.continue()
    })
    await page.addInitScript(() => {
      window.layoutShifts = []
      const observer = new PerformanceObserver((list) => {
        window.layoutShifts.push(...list.getEntries().map((entry) => JSON.stringify(entry)))
      })
      observer.observe({ type: 'layout-shift', buffered: true })
    })
    await demo.signIn('Fernhill Coffee')
    await expect(page.getByText('Loading your linked accounts')).toBeAttached()
    goOn()
    await expect(demo.connection('Hiretide')).toBeVisible()
    // Two frames on, what moved has been told.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    expect(await page.evaluate(() => window.layoutShifts)).toEqual([])
  })
}
