import { expect, test } from './test.ts'

test('connects a system with its own sign-in through the window it opens', async ({ page, demo }) => {
  await demo.signIn('Kestrel Robotics')
  await page.getByRole('button', { name: 'Connect HR system' }).click()
  await demo.dialog.getByText('Harbor HR').click()
  const opened = page.waitForEvent('popup')
  await demo.dialog.getByRole('button', { name: 'Connect', exact: true }).click()
  const popup = await opened
  const closed = popup.waitForEvent('close')
  await expect(popup.getByRole('heading', { name: 'Allow access to Harbor HR?' })).toBeVisible()
  // Its own policy admits its own style.
  await expect(popup.getByRole('main')).toHaveCSS('border-radius', '12px')
  await popup.getByRole('button', { name: 'Allow' }).click()
  await closed
  await demo.finish()

  await expect(demo.connection('Harbor HR')).toContainText('Active')
})

test('connects nothing when the user denies access', async ({ page, demo }) => {
  await demo.signIn('Kestrel Robotics')
  await page.getByRole('button', { name: 'Connect HR system' }).click()
  await demo.dialog.getByText('Harbor HR').click()
  const opened = page.waitForEvent('popup')
  await demo.dialog.getByRole('button', { name: 'Connect', exact: true }).click()
  const popup = await opened
  const closed = popup.waitForEvent('close')
  await popup.getByRole('button', { name: 'Deny' }).click()
  await closed
  await expect(demo.dialog.getByText('Access to Harbor HR was denied.')).toBeVisible()
  await demo.dialog.getByRole('button', { name: 'Close' }).click()
  await expect(demo.dialog).toBeHidden()
  await expect(page.getByText('Nothing is connected yet')).toBeVisible()
})
