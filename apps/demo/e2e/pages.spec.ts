import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from './test.ts'

const pages = [
  ['Home', '/'],
  ['People', '/people'],
  ['Time off', '/time-off'],
  ['Payroll', '/payroll'],
  ['Reports', '/reports'],
  ['Settings', '/settings'],
  ['Integrations', '/settings/integrations'],
  ['Playground', '/settings/playground?mode=inline'],
  ['Session builder', '/settings/session-builder'],
  ['Page not found', '/nowhere'],
] as const

for (const colorScheme of ['light', 'dark'] as const) {
  test(`passes the accessibility checks on every page (${colorScheme})`, async ({ page, demo }) => {
    test.slow()
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await demo.signIn('Fernhill Coffee')
    for (const [title, path] of pages) {
      await page.goto(demo.url + path)
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
      await expect(page.getByText('Loading your linked accounts')).toBeHidden()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    }
  })
}

test('reaches a page, its menu and the account menu with the keyboard', async ({ page, demo }) => {
  await demo.signIn('Fernhill Coffee', { path: '/' })
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'People', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible()
  await expect(page.getByRole('main')).toBeFocused()

  await page.getByRole('button', { name: /account menu/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitemradio', { name: /Fernhill Coffee/ })).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /account menu/ })).toBeFocused()
})

test('applies the chosen theme before any script runs', async ({ page, demo }) => {
  await demo.signIn('Fernhill Coffee')
  await page.getByRole('button', { name: /account menu/ }).click()
  await page.getByRole('menuitemradio', { name: 'Dark' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  const html = await (await page.request.get(`${demo.url}/`)).text()
  expect(html).toContain('<html lang="en" data-theme="dark">')

  await page.reload()
  await page.getByRole('button', { name: /account menu/ }).click()
  await page.getByRole('menuitemradio', { name: 'System' }).click()
  await expect(page.locator('html')).not.toHaveAttribute('data-theme')
})

test('shows nothing of the other organisation after a switch, at the same address', async ({ page, demo }) => {
  await demo.signIn('Fernhill Coffee', { path: '/settings/integrations?from=mail' })
  await expect(demo.connection('Hiretide')).toBeVisible()
  await page.getByRole('button', { name: /account menu/ }).click()
  await page.getByRole('menuitemradio', { name: /Kestrel Robotics/ }).click()
  await expect(page.getByText('Nothing is connected yet')).toBeVisible()
  await expect(page).toHaveURL(`${demo.url}/settings/integrations?from=mail`)
  await page.getByRole('button', { name: /account menu/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { name: 'Who are you today?' })).toBeVisible()
})

test('puts the navigation into a drawer on a phone, with nothing wider than the screen', async ({ page, demo }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await demo.signIn('Fernhill Coffee')
  await expect(demo.connection('Hiretide')).toBeVisible()
  for (const [, path] of pages) {
    await page.goto(demo.url + path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  }
  await page.getByRole('button', { name: 'Open the menu' }).click()
  await page.getByRole('dialog').getByRole('link', { name: 'Payroll' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Payroll' })).toBeVisible()
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('keeps everything within the screen at widths between phone and desktop, with no address cut', async ({
  page,
  demo,
}) => {
  test.slow()
  await demo.signIn('Fernhill Coffee')
  for (const [title, path] of pages) {
    await page.goto(demo.url + path)
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expect(page.getByText('Loading your linked accounts')).toBeHidden()
    for (const width of [768, 820, 920, 1000, 1024, 1100, 1224, 1280]) {
      await page.setViewportSize({ width, height: 1600 })
      const needed = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(needed, `${path} at ${width}`).toBeLessThanOrEqual(width)
      for (const person of await page.getByText('maya@fernhill.example', { exact: true }).all()) {
        const isCut = await person.evaluate((element) => element.scrollWidth > element.clientWidth)
        expect(isCut, `${path} at ${width}`).toBe(false)
      }
    }
  }
})
