import type { HubPage } from './HubPage.js'

export interface FillHubOptions {
  /** The provider's name as the hub's list shows it. Omit it when the hub opens at a form. */
  provider?: string
  /** The values to enter, by field label; for a select, the option's text. */
  fields?: Record<string, string | number>
}

/**
 * Enters into the real hub what a user would: chooses the provider and fills its form, in a hub that the kit shows. Waits for
 * each step as Playwright does, and fails with Playwright's own errors.
 */
export async function fillHub(page: HubPage, { provider, fields = {} }: FillHubOptions): Promise<void> {
  // Only inside the hub, because the page behind may name the same provider.
  const hub = page.locator('.connect-hub-target')
  if (provider !== undefined) await hub.getByText(provider, { exact: true }).click()
  for (const [label, value] of Object.entries(fields)) {
    const control = hub.getByLabel(label, { exact: true })
    // The hub's select is a button whose menu is outside, on the body.
    if ((await control.getAttribute('data-malachite-dropdown-trigger')) === null) await control.fill(String(value))
    else {
      await control.click()
      const menu = page.locator('[data-malachite-overlay]')
      await menu.getByRole('button', { name: String(value), exact: true }).click()
    }
  }
}
