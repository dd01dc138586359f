import { fillHub, submitHub } from '@connect-hub/react/testing/playwright'
import { expect, test } from './test.ts'

test('connects an HR system through its form, and lists it with who connected it', async ({ page, demo }) => {
  await demo.signIn('Kestrel Robotics')
  await expect(page.getByText('Nothing is connected yet')).toBeVisible()

  await page.getByRole('button', { name: 'Connect HR system' }).click()
  await fillHub(page, {
    provider: 'Peoplewick',
    fields: { Subdomain: 'kestrel', 'API key': 'a-secret-key', 'Company number': 42, Region: 'Europe' },
  })
  await submitHub(page)

  await expect(demo.connection('Peoplewick')).toContainText('Active')
  await expect(demo.connection('Peoplewick')).toContainText('tomas@kestrel.example')
  await expect(demo.connection('Peoplewick')).toContainText('New')
  await expect(page.getByText('Peoplewick is connected.')).toBeAttached()
  await expect(page.getByRole('listitem').filter({ hasText: 'Keep people' })).toContainText('1 connected')
  expect(await demo.requests()).toContain('POST /hub/accounts 201')
})

test("hides one organisation's connections from the other", async ({ page, demo, browser }) => {
  await demo.signIn('Fernhill Coffee')
  await expect(demo.connection('Hiretide')).toBeVisible()
  const context = await browser.newContext()
  const other = await context.newPage()
  await demo.signIn('Kestrel Robotics', { page: other })
  await expect(other.getByText('Nothing is connected yet')).toBeVisible()

  // A direct request fails too: the id is right, but the organisation isn't.
  const { id } = (await (await page.request.get(`${demo.url}/api/connect/accounts`)).json())[0]
  const stolen = await other.request.get(`${demo.url}/api/connect/accounts/${id}`)
  expect(stolen.status()).toBe(404)
  await context.close()
})
