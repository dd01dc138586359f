/** What the helpers use of Playwright's Page. Any version has it, and so the kit depends on none. */
export interface HubPage {
  locator: (selector: string) => HubLocator
}

/** What the helpers use of Playwright's Locator. */
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
