import { expect, test } from './test.ts'

test('leaves the page as it was after closing without connecting, with the focus on the button', async ({
  page,
  demo,
}) => {
  await demo.signIn('Kestrel Robotics')
  const button = page.getByRole('button', { name: 'Connect HR system' })
  await button.click()
  await expect(demo.dialog.getByText('Peoplewick')).toBeVisible()
  await demo.dialog.getByRole('button', { name: 'Close' }).click()
  await expect(demo.dialog).toBeHidden()
  await expect(button).toBeFocused()
  await expect(page.getByText('Nothing is connected yet')).toBeVisible()
  await expect(page.locator('html')).not.toHaveAttribute('data-theme')
  await expect(page.locator('html')).not.toHaveAttribute('style')
  expect(await demo.requests()).not.toContain('POST /hub/accounts 201')
})

test('does not discard what the user typed on one press of Escape', async ({ page, demo }) => {
  await demo.signIn('Kestrel Robotics')
  await page.getByRole('button', { name: 'Connect HR system' }).click()
  await demo.dialog.getByText('Peoplewick').click()
  const subdomain = demo.dialog.getByRole('textbox', { name: 'Subdomain' })
  await subdomain.fill('kestrel')
  await page.keyboard.press('Escape')
  const question = page.getByRole('alertdialog', { name: 'Close without connecting?' })
  await question.getByRole('button', { name: 'Keep going' }).click()
  await expect(subdomain).toHaveValue('kestrel')

  await page.keyboard.press('Escape')
  await question.getByRole('button', { name: 'Close anyway' }).click()
  await expect(demo.dialog).toBeHidden()
})
