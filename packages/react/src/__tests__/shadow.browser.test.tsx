import { ConnectButton, ConnectHubProvider } from '@connect-hub/react'
import '@connect-hub/react/styles.css'
import { act, cleanup } from '@testing-library/react'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, onTestFinished, test } from 'vitest'
import { page } from 'vitest/browser'
import { closeButton, hubIsGone, realHub } from './renderConnect.js'
import { startBackend } from './startBackend.js'

/** Renders the button into a shadow root, as a host's web component does. */
function renderInShadow() {
  startBackend()
  const host = document.body.appendChild(document.createElement('div'))
  const shadow = host.attachShadow({ mode: 'open' })
  const root = createRoot(shadow.appendChild(document.createElement('div')))
  onTestFinished(() => {
    act(() => root.unmount())
    host.remove()
    cleanup()
  })
  act(() =>
    root.render(
      <StrictMode>
        <ConnectHubProvider endpoint="/api/connect" hub={realHub()}>
          <ConnectButton categories={['hris']}>Connect HR system</ConnectButton>
        </ConnectHubProvider>
      </StrictMode>,
    ),
  )
  return shadow
}

test("applies the page's styles to a button in a shadow root", async () => {
  const shadow = renderInShadow()
  const button = shadow.querySelector('button')
  await expect.poll(() => button && getComputedStyle(button).borderRadius).toBe('8px')
  // Once, however many buttons there are.
  expect(shadow.adoptedStyleSheets).toHaveLength(1)
})

test('returns the focus into the shadow root', async () => {
  const shadow = renderInShadow()
  // As in Safari, where a press doesn't focus a button.
  shadow.addEventListener('mousedown', (event) => event.preventDefault())
  await page.getByRole('button', { name: 'Connect HR system' }).click()
  await expect.element(page.getByRole('button', { name: /Peoplewick/ })).toBeVisible()
  await closeButton().click()
  await hubIsGone()
  expect(shadow.activeElement).toBe(shadow.querySelector('button'))
})
