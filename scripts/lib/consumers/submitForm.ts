import type { Page } from 'playwright'

/** The host's own libraries and the kit's form work on one page: the form gets a session from the app's backend. */
export async function submitForm(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Your own search' }).fill('hris')
  await page.getByRole('button', { name: 'Connect HR system' }).waitFor()
  await page.getByRole('button', { name: 'Create session' }).click()
  await page.getByText('Session created.').waitFor()
}
