import type { HubPage } from './HubPage.js'

/**
 * Presses the hub's Connect, waits until the hub says that it is connected, closes it by its own button and waits until it
 * is gone. Where a sign-in window opens, answer it meanwhile.
 */
export async function submitHub(page: HubPage): Promise<void> {
  const hub = page.locator('.connect-hub-target')
  await hub.getByRole('button', { name: 'Connect', exact: true }).click()
  await hub.getByText('Connection Successful', { exact: true }).waitFor()
  await hub.getByRole('button', { name: 'Close', exact: true }).click()
  await page.locator('.connect-hub-root').waitFor({ state: 'detached' })
}
