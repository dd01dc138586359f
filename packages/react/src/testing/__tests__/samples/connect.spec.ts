// connect.spec.ts
import { fillHub, submitHub } from '@connect-hub/react/testing/playwright'
import { expect, test } from '@playwright/test'

test.beforeEach(async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Connect HR system' }).click()
})

test('connects an HR system', async ({ page }) => {
  await fillHub(page, {
    provider: 'Peoplewick',
    fields: { Subdomain: 'acme', 'API key': 'a-secret-key', 'Company number': 42, Region: 'Europe' },
  })
  await submitHub(page)
  await expect(page.getByRole('listitem')).toContainText('Peoplewick')
})

test('connects an HR system that signs in in its own window', async ({ page }) => {
  await fillHub(page, { provider: 'Harbor HR' })
  const opened = page.waitForEvent('popup')
  const submitted = submitHub(page)
  const popup = await opened
  await popup.getByRole('button', { name: 'Allow' }).click()
  await submitted
  await expect(page.getByRole('listitem')).toContainText('Harbor HR')
})
