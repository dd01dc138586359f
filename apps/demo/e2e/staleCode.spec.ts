import { expect, test } from './test.ts'

test("reports on the button that the kit's own code does not load, and works again once it does", async ({
  page,
  demo,
}) => {
  const code = '**/createHubRuntime*.js'
  await page.route(code, (route) => route.abort())
  await demo.signIn('Kestrel Robotics')
  const button = page.getByRole('button', { name: 'Connect HR system' })
  await button.click()
  await expect(page.getByRole('alert')).toHaveText('This could not be loaded. Try again.')
  await expect(button).toHaveAttribute('data-status', 'error')
  await expect(button).toHaveAttribute('aria-expanded', 'false')
  expect(await demo.requests()).not.toContain('POST /connect_sessions 201')

  await page.unroute(code)
  await button.click()
  await expect(demo.dialog.getByText('Peoplewick')).toBeVisible()
  await expect(page.getByRole('alert')).toBeHidden()
})
