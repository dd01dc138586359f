import { type ConnectHubConfig, ConnectHubProvider, LinkedAccounts } from '@connect-hub/react'
import '@connect-hub/react/styles.css'
import { cleanup, render } from '@testing-library/react'
import { type ReactNode, StrictMode } from 'react'
import { onTestFinished } from 'vitest'
import { page } from 'vitest/browser'

/** Renders the list below a provider, in StrictMode. Returns a function that renders with another config. */
export function renderAccounts(config: ConnectHubConfig, children: ReactNode = <LinkedAccounts />) {
  const wrap = (next: ConnectHubConfig, key?: string) => (
    <StrictMode>
      <ConnectHubProvider key={key} endpoint="/api/connect" {...next}>
        {children}
      </ConnectHubProvider>
    </StrictMode>
  )
  const { rerender, unmount } = render(wrap(config))
  onTestFinished(cleanup)
  return { unmount, rerender: (next: ConnectHubConfig, key?: string) => rerender(wrap(next, key)) }
}

export const list = () => page.getByRole('region', { name: 'Linked accounts' })
export const row = (text: string) => page.getByRole('listitem').filter({ hasText: text })
export const button = (name: string | RegExp) => page.getByRole('button', { name })
/** Simulates the user's return to the page. */
export const focusWindow = () => window.dispatchEvent(new Event('focus'))

/** Creates a promise and the functions that settle it. */
export function deferred() {
  let settle = () => {}
  const promise = new Promise<void>((resolve) => {
    settle = resolve
  })
  return { promise, settle }
}
