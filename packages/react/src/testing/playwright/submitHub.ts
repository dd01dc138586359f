import type { HubPage } from './HubPage.js'

/**
 * Presses the hub's Connect button, waits until the hub confirms the connection, closes it with its own button and waits until
 * it has disappeared. If a sign-in window opens, complete it meanwhile.
 */
export async function submitHub(page: HubPage): Promise<void> {
  const hub = page.locator('.connect-hub-target')
  await hub.getByRole('button', { name: 'Connect', exact: true }).click()
  await hub.getByText('Connection Successful', { exact: true }).waitFor()
  await hub.getByRole('button', { name: 'Close', exact: true }).click()
  await page.locator('.connect-hub-root').waitFor({ state: 'detached' })
}
