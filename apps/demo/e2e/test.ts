import { test as base, expect, type Locator, type Page } from '@playwright/test'
import { startDemoServer } from '../../../scripts/lib/startDemoServer.ts'

export { expect } from '@playwright/test'

/** The user to sign in as: Fernhill has connections from the start, Kestrel has none. */
type Organisation = 'Fernhill Coffee' | 'Kestrel Robotics'

export interface Demo {
  url: string
  /** Signs in and opens the Integrations page. */
  signIn: (organisation: Organisation, options?: { page?: Page; path?: string }) => Promise<void>
  /** Controls the emulator, for example to skip long waits. */
  control: (method: string, argument: object) => Promise<void>
  /** The requests that reached the emulator, as "POST /hub/accounts 201". */
  requests: () => Promise<string[]>
  /** The dialog around the hub. */
  dialog: Locator
  /** Waits for the hub's own success screen, and closes the hub with its own button. */
  finish: () => Promise<void>
  /** The row of a connected account. */
  connection: (name: string) => Locator
}

/** Gives each test its own browser page and server. */
export const test = base.extend<{ demo: Demo }>({
  demo: async ({ page, request }, use) => {
    const { url, close } = await startDemoServer()
    await use({
      url,
      signIn: async (organisation, { page: other = page, path = '/settings/integrations' } = {}) => {
        await other.goto(`${url}/sign-in?next=${encodeURIComponent(path)}`)
        await other.getByRole('button', { name: organisation }).click()
        await other.waitForURL(url + path)
      },
      control: async (method, argument) => {
        const answer = await request.post(`${url}/emulator/_emulator/${method}`, { data: argument })
        expect(answer.status()).toBe(204)
      },
      requests: async () => {
        const log = await (await request.get(`${url}/emulator/_emulator/requests`)).json()
        return log.map(({ route, status }: { route?: string; status: number }) => `${route} ${status}`)
      },
      dialog: page.getByRole('dialog'),
      finish: async () => {
        const dialog = page.getByRole('dialog')
        await expect(dialog.getByText('Connection Successful')).toBeVisible()
        // The first match is the kit's close button, in the dialog's header.
        await dialog.getByRole('button', { name: 'Close' }).last().click()
        await expect(dialog).toBeHidden()
      },
      connection: (name) =>
        page.getByRole('region', { name: 'Your connections' }).getByRole('listitem').filter({ hasText: name }),
    })
    await close()
  },
})
