import { fillHub, submitHub } from '@connect-hub/react/testing/playwright'
import type { Page } from 'playwright'

/** Click, the vendor's hub in a dialog, a form filled in, and the account stands in the page's list. */
export async function connectThroughForm(
  page: Page,
  fields: Record<string, string | number> = {
    Subdomain: 'acme',
    'API key': 'a-secret-key',
    'Company number': 42,
    Region: 'Europe',
  },
): Promise<void> {
  await rendersOnTheServer(page)
  await hydrates(page)
  await page.getByRole('button', { name: 'Connect HR system' }).click()
  await page.getByRole('dialog').waitFor()
  await fillHub(page, { provider: 'Peoplewick', fields })
  await submitHub(page)
  await page.getByRole('listitem').filter({ hasText: 'Peoplewick' }).getByRole('button', { name: 'Manage' }).waitFor()
}

/** An app that renders on its server brings the button along, before any script has run. */
async function rendersOnTheServer(page: Page): Promise<void> {
  const html = await (await page.request.get(page.url())).text()
  const hasRoot = html.includes('<div id="root"></div>')
  if (!hasRoot && !/<button[^>]*>Connect HR system<\/button>/.test(html)) throw new Error('The server sent no button')
}

/** Waits until React handles the button: a click before that is lost on any page that a server rendered. */
async function hydrates(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('button')].some(
      (button) =>
        button.textContent === 'Connect HR system' &&
        Object.keys(button).some((key) => key.startsWith('__reactProps$')),
    ),
  )
}
