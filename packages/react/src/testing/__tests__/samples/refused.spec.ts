// refused.spec.ts
import { fillHub, submitHub } from '@connect-hub/react/testing/playwright'
import { expect, test } from '@playwright/test'

const emulator = process.env['EMULATOR_URL'] ?? 'http://127.0.0.1:4010'

test('accepts corrected credentials after the provider refuses some', async ({ page, request }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Connect HR system' }).click()
  await fillHub(page, { provider: 'Quillstaff', fields: { 'Client ID': 'client-1', 'Client secret': 'wrong' } })
  await request.post(`${emulator}/_emulator/fail`, {
    data: { route: 'POST /hub/accounts', status: 400, message: 'Quillstaff does not know this secret' },
  })
  await page.getByRole('button', { name: 'Connect', exact: true }).click()
  await expect(page.getByText('Quillstaff does not know this secret')).toBeVisible()

  await fillHub(page, { fields: { 'Client ID': 'client-1', 'Client secret': 'right' } })
  await submitHub(page)
  await expect(page.getByRole('listitem')).toContainText('Quillstaff')
})
