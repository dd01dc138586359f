import { ConnectButton, ConnectHubProvider } from '@connect-hub/react'
import { act } from '@testing-library/react'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, onTestFinished, test } from 'vitest'
import { page } from 'vitest/browser'
import { dialog, realHub } from './renderConnect.js'
import { startBackend } from './startBackend.js'

test('hydrates server markup without warnings, and the button then works', async () => {
  const { requests } = startBackend()
  const app = (
    <StrictMode>
      <ConnectHubProvider endpoint="/api/connect" hub={realHub()}>
        <ConnectButton categories={['hris']} />
      </ConnectHubProvider>
    </StrictMode>
  )
  const container = document.body.appendChild(document.createElement('div'))
  container.innerHTML = renderToString(app)
  const before = container.innerHTML
  const root = await act(async () => hydrateRoot(container, app))
  onTestFinished(async () => {
    await act(async () => root.unmount())
    container.remove()
  })
  expect(container.innerHTML).toBe(before)
  expect(requests).toEqual([])
  await page.getByRole('button', { name: 'Connect' }).click()
  await expect.element(dialog()).toBeVisible()
})
