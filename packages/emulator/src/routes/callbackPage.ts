import type { Call } from '../http/Call.js'
import { page } from '../pages/page.js'

/** GET /embedded/accounts/callback: the end of the popup. The hub learns the outcome by polling, not from here. */
export function callbackPage({ url }: Call): Response {
  const denied = url.searchParams.has('error')
  return page(200, {
    title: denied ? 'Not connected' : 'Connected',
    body: `<h1>${denied ? 'Not connected' : 'Connected'}</h1>\n<p>You can close this window.</p>`,
    script: 'window.close()',
  })
}
