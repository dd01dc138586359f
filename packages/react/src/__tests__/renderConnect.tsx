import { ConnectHubProvider } from '@connect-hub/react'
import { stackOneHub } from '@connect-hub/react/stackone'
import '@connect-hub/react/styles.css'
import { cleanup, render } from '@testing-library/react'
import { type ReactNode, StrictMode } from 'react'
import { expect, onTestFinished } from 'vitest'
import { page } from 'vitest/browser'
import { vendorUrl } from './startBackend.js'

/** The real hub, connected to the test's emulator. */
export const realHub = () => stackOneHub({ baseUrl: vendorUrl, appUrl: vendorUrl })

/** Renders below a provider with the real hub, in StrictMode. */
export function renderConnect(children: ReactNode) {
  const hub = realHub()
  const wrap = (content: ReactNode) => (
    <StrictMode>
      <ConnectHubProvider endpoint="/api/connect" hub={hub}>
        {content}
      </ConnectHubProvider>
    </StrictMode>
  )
  const { rerender, unmount } = render(wrap(children))
  onTestFinished(cleanup)
  return { unmount, rerender: (content: ReactNode) => rerender(wrap(content)) }
}

export const dialog = () => page.getByRole('dialog')
export const closeButton = () => dialog().getByRole('button', { name: 'Close', exact: true }).first()
/** The hub's own button, which connects or saves. */
export const submit = () => dialog().getByRole('button', { name: 'Connect', exact: true })

/** Enters what links Coursewright, an LMS, through the hub's form. */
export async function fillForm() {
  await page.getByRole('button', { name: /Coursewright/ }).click()
  await page.getByLabelText('Site address').fill('learn.acme.test')
  await page.getByLabelText('API key').fill('secret-key-123')
}

/** Waits until the hub has left nothing behind. */
export async function hubIsGone() {
  await expect.element(dialog()).not.toBeInTheDocument()
  await expect.poll(() => document.querySelector('.connect-hub-root')).toBeNull()
}
