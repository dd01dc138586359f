import { ConnectButton, ConnectHubProvider, ConnectLauncher, useLinkedAccounts } from '@connect-hub/react'
import { renderToString } from 'react-dom/server'
import { expect, test, vi } from 'vitest'

test('renders the button as plain markup on a server, without requesting or loading anything', () => {
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

test('renders a launcher as its container, or as nothing', () => {
  expect(renderToString(<ConnectLauncher />)).toBe('')
  expect(renderToString(<ConnectLauncher mode="inline" />)).toBe(
    '<div class="connect-hub-inline" data-status="idle"></div>',
  )
})

test('reports accounts as loading on a server', () => {
  function Status() {
    return useLinkedAccounts({ endpoint: '/api/connect' }).status
  }
  expect(renderToString(<Status />)).toBe('loading')
})
