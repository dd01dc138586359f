import { expect, test } from './test.ts'

test('reports a failing token endpoint in the dialog, and connects on a retry', async ({ page, demo }) => {
  await demo.signIn('Kestrel Robotics')
  await demo.control('fail', { route: 'POST /connect_sessions', status: 500 })
  await page.getByRole('button', { name: 'Connect HR system' }).click()
  await expect(demo.dialog.getByRole('alert')).toHaveAttribute('data-code', 'upstream_failed')
  await demo.dialog.getByRole('button', { name: 'Try again' }).click()
  await expect(demo.dialog.getByText('Peoplewick')).toBeVisible()
})

for (const [what, body, contentType] of [
  ['a web page', '<!doctype html><title>Sign in</title>', 'text/html'],
  ['nothing', '', 'application/json'],
] as const) {
  test(`reports a token endpoint that answers ${what} in the dialog`, async ({ page, demo }) => {
    await demo.signIn('Kestrel Robotics')
    await page.route('**/api/connect/sessions', (route) => route.fulfill({ status: 200, body, contentType }))
    await page.getByRole('button', { name: 'Connect HR system' }).click()
    await expect(demo.dialog.getByRole('alert')).toHaveAttribute('data-code', 'token_invalid_response')
  })

  test(`reports an accounts endpoint that answers ${what} instead of the table`, async ({ page, demo }) => {
    await page.route('**/api/connect/accounts', (route) => route.fulfill({ status: 200, body, contentType }))
    await demo.signIn('Fernhill Coffee')
    await expect(page.getByRole('alert')).toContainText('Your linked accounts could not be loaded')
    await page.unroute('**/api/connect/accounts')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(demo.connection('Hiretide')).toBeVisible()
  })
}

test('shows anyone whose session ended a notice, and nothing more', async ({ page, demo, context }) => {
  await demo.signIn('Fernhill Coffee')
  await expect(demo.connection('Hiretide')).toBeVisible()
  await context.clearCookies()
  await page.getByRole('button', { name: 'Connect HR system' }).click()
  await expect(demo.dialog.getByRole('alert')).toContainText('signed out')
})
