import { fillHub } from '@connect-hub/react/testing/playwright'
import { connectTallyhouse } from './connectTallyhouse.ts'
import { expect, test } from './test.ts'

test('shows a connection that breaks right after the hub reports success as broken', async ({ page, demo }) => {
  await demo.signIn('Kestrel Robotics')
  await page.getByRole('button', { name: 'Connect accounting system' }).click()
  await fillHub(page, { provider: 'Tallyhouse', fields: { 'Company number': 42, 'API key': 'a-secret-key' } })
  await demo.dialog.getByRole('button', { name: 'Connect', exact: true }).click()
  await expect(demo.dialog.getByText('Connection Successful')).toBeVisible()
  const [account] = await (await page.request.get(`${demo.url}/api/connect/accounts`)).json()
  await demo.control('setAccountStatus', {
    accountId: account.id,
    status: 'error',
    reasons: [{ code: 'invalid_credentials', description: 'Tallyhouse refused the API key.' }],
  })
  await demo.finish()

  const tallyhouse = demo.connection('Tallyhouse')
  await expect(tallyhouse).toContainText('New')
  await expect(tallyhouse).toContainText('Tallyhouse refused the API key.')
  await expect(tallyhouse.getByRole('button', { name: 'Reconnect' })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Book each pay run' })).toContainText('1 needs attention')
})

test('keeps connections that cannot be refreshed, and says that they may be outdated', async ({ page, demo }) => {
  await demo.signIn('Fernhill Coffee')
  await expect(demo.connection('Hiretide')).toBeVisible()
  await page.route('**/api/connect/accounts', (route) => route.fulfill({ status: 502, body: '' }))
  await page.getByRole('button', { name: 'Connect HR system' }).click()
  await expect(demo.dialog.getByText('Peoplewick')).toBeVisible()
  await page.keyboard.press('Escape')
  const note = page.getByRole('status').filter({ hasText: 'This list may be out of date' })
  await expect(note).toBeVisible()
  await expect(demo.connection('Hiretide')).toBeVisible()

  await page.unroute('**/api/connect/accounts')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(note).toBeHidden()
})

test('shows what a colleague connects when the user returns to the page', async ({ page, demo, context }) => {
  await demo.signIn('Kestrel Robotics')
  await expect(page.getByText('Nothing is connected yet')).toBeVisible()
  const other = await context.newPage()
  await other.goto(`${demo.url}/settings/integrations`)
  await connectTallyhouse(other, { ...demo, connection: () => other.getByText('Tallyhouse').first() })
  await page.bringToFront()
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(demo.connection('Tallyhouse')).toContainText('Active')
})
