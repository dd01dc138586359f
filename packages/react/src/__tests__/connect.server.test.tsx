import { ConnectButton, ConnectHubProvider, ConnectLauncher, useLinkedAccounts } from '@connect-hub/react'
import { renderToString } from 'react-dom/server'
import { expect, test, vi } from 'vitest'

test('the button is plain markup on a server, and nothing is requested or loaded', () => {
  const request = vi.fn()
  const load = vi.fn()
  const html = renderToString(
    <ConnectHubProvider endpoint="/api/connect" fetch={request} hub={{ name: 'test', load }}>
      <ConnectButton categories={['hris']} preload="idle">
        Connect HR system
      </ConnectButton>
    </ConnectHubProvider>,
  )
  expect(html).toBe(
    '<button type="button" aria-haspopup="dialog" aria-expanded="false" class="connect-hub-button" data-status="idle">Connect HR system</button>',
  )
  expect(request).not.toHaveBeenCalled()
  expect(load).not.toHaveBeenCalled()
})

test('a launcher is its place, or nothing', () => {
  expect(renderToString(<ConnectLauncher />)).toBe('')
  expect(renderToString(<ConnectLauncher mode="inline" />)).toBe(
    '<div class="connect-hub-inline" data-status="idle"></div>',
  )
})

test('accounts are loading on a server', () => {
  function Status() {
    return useLinkedAccounts({ endpoint: '/api/connect' }).status
  }
  expect(renderToString(<Status />)).toBe('loading')
})
