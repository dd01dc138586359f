import type { Locator, Page } from '@playwright/test'
import { expect, test } from './test.ts'

test('connects and disconnects a system with the keyboard alone', async ({ page, demo }) => {
  await demo.signIn('Kestrel Robotics')
  await tabTo(page, page.getByRole('button', { name: 'Connect accounting system' }))
  await page.keyboard.press('Enter')
  await expect(demo.dialog.getByText('Tallyhouse')).toBeVisible()
  await tabTo(page, demo.dialog.getByRole('button', { name: /Tallyhouse/ }))
  await page.keyboard.press('Enter')
  await expect(demo.dialog.getByRole('textbox', { name: 'API key' })).toBeVisible()
  await tabTo(page, demo.dialog.getByRole('spinbutton', { name: 'Company number' }))
  await page.keyboard.type('42')
  await tabTo(page, demo.dialog.getByRole('textbox', { name: 'API key' }))
  await page.keyboard.type('a-secret-key')
  await tabTo(page, demo.dialog.getByRole('button', { name: 'Connect', exact: true }))
  await page.keyboard.press('Enter')
  await expect(demo.dialog.getByText('Connection Successful')).toBeVisible()
  await tabTo(page, demo.dialog.getByRole('button', { name: 'Close' }).last())
  await page.keyboard.press('Enter')
  await expect(demo.dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Connect accounting system' })).toBeFocused()

  await tabTo(page, demo.connection('Tallyhouse').getByRole('button', { name: 'Disconnect Tallyhouse' }))
  await page.keyboard.press('Enter')
  const question = page.getByRole('alertdialog', { name: 'Disconnect Tallyhouse' })
  await page.keyboard.press('Escape')
  await expect(question).toBeHidden()
  await page.keyboard.press('Enter')
  await tabTo(page, question.getByRole('button', { name: 'Disconnect Tallyhouse' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Nothing is connected yet')).toBeVisible()
})

test('changes the playground’s choices with the keyboard alone', async ({ page, demo }) => {
  await demo.signIn('Kestrel Robotics', { path: '/settings/playground' })
  await tabTo(page, page.getByRole('radio', { name: 'modal' }))
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/mode=inline/)
  await tabTo(page, page.getByRole('switch', { name: 'Slow session' }))
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/fault=slow-session/)
})

/** Presses Tab until the target has the focus, as someone without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    // Looks inside the hub's shadow root too.
    if (await target.evaluate((element) => element.matches(':focus'))) return
  }
  throw new Error(`Tab does not reach ${target.toString()}.`)
}
