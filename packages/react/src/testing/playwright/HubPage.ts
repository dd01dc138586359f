/** The part of Playwright's Page that the helpers use. Any version has it, so the kit depends on none. */
export interface HubPage {
  locator: (selector: string) => HubLocator
}

/** The part of Playwright's Locator that the helpers use. */
export interface HubLocator {
  locator: (selector: string) => HubLocator
  getByRole: (role: 'button', options: { name: string; exact?: boolean }) => HubLocator
  getByLabel: (text: string, options: { exact: boolean }) => HubLocator
  getByText: (text: string, options: { exact: boolean }) => HubLocator
  click: () => Promise<void>
  fill: (value: string) => Promise<void>
  getAttribute: (name: string) => Promise<string | null>
  waitFor: (options?: { state?: 'detached' | 'visible' }) => Promise<void>
}
