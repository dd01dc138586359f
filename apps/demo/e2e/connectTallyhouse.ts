import { fillHub, submitHub } from '@connect-hub/react/testing/playwright'
import type { Page } from '@playwright/test'
import { type Demo, expect } from './test.ts'

/** Connects a system with a short form, for tests of what happens afterwards. */
export async function connectTallyhouse(page: Page, demo: Demo): Promise<void> {
  await page.getByRole('button', { name: 'Connect accounting system' }).click()
  await fillHub(page, { provider: 'Tallyhouse', fields: { 'Company number': 42, 'API key': 'a-secret-key' } })
  await submitHub(page)
  await expect(demo.connection('Tallyhouse')).toBeVisible()
}
