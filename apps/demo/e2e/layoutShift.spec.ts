import { expect, test } from './test.ts'

declare global {
  interface Window {
    layoutShifts: string[]
  }
}

for (const width of [1280, 800, 390]) {
  test(`moves nothing when the accounts arrive in a window ${width} wide`, async ({ page, demo }) => {
    // High enough for the whole page, because browsers don't report shifts outside the viewport.
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
    // The browser has reported every shift two frames later.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    expect(await page.evaluate(() => window.layoutShifts)).toEqual([])
  })
}
