import { ConnectHubProvider, LinkedAccounts } from '@connect-hub/react'
import { renderToString } from 'react-dom/server'
import { expect, test, vi } from 'vitest'

test('renders a skeleton on a server, without a request', () => {
  const fetch = vi.fn()
  const html = renderToString(
    <ConnectHubProvider endpoint="/api/connect" fetch={fetch}>
      <LinkedAccounts skeletonRows={1} className="mine" />
    </ConnectHubProvider>,
  )
  expect(html).toMatch(
    /^<section aria-label="Linked accounts" tabindex="-1" class="connect-hub-accounts mine" data-status="loading" aria-busy="true">/,
  )
  expect(html).toContain('Loading your linked accounts…')
  expect(html.match(/class="connect-hub-account"/g)).toHaveLength(1)
  expect(fetch).not.toHaveBeenCalled()
})

test('reads no clock on a server, so that Next can prerender it with cacheComponents', () => {
  const now = vi.spyOn(Date, 'now')
  renderToString(<LinkedAccounts endpoint="/api/connect" />)
  expect(now).not.toHaveBeenCalled()
})
