import type { Page } from '@playwright/test'
import { type Demo, expect } from './test.ts'

/** Connects a system with a short form, for the tests of what comes after. */
export async function connectTallyhouse(page: Page, demo: Demo): Promise<void> {
  await page.getByRole('button', { name: 'Connect accounting system' }).click()
  await demo.dialog.getByText('Tallyhouse').click()
  await demo.dialog.getByRole('spinbutton', { name: 'Company number' }).fill('42')
  await demo.dialog.getByRole('textbox', { name: 'API key' }).fill('a-secret-key')
  await demo.dialog.getByRole('button', { name: 'Connect', exact: true }).click()
  await demo.finish()
  await expect(demo.connection('Tallyhouse')).toBeVisible()
}
