import { ConnectButton, ConnectLauncher } from '@connect-hub/react'
import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { fillForm, hubIsGone, renderConnect } from './renderConnect.js'
import { startBackend } from './startBackend.js'

/** Renders children in a boundary beside a sibling that suspends until the test calls `reveal`. */
function renderInBoundary(children: ReactNode) {
  let settle = () => {}
  let suspend = () => {}
  function Boundary() {
    const [Late, setLate] = useState<ComponentType>()
    useEffect(() => {
      suspend = () => {
        const late = createLate()
        setLate(() => late)
      }
    }, [])
    return (
      <Suspense fallback="Suspended">
        {children}
        {Late && <Late />}
      </Suspense>
    )
  }
  function createLate() {
    const loaded = new Promise<void>((resolve) => {
      settle = resolve
    })
    return lazy(() => loaded.then(() => ({ default: () => null })))
  }

  const { unmount } = renderConnect(<Boundary />)
  return { unmount, suspend: () => suspend(), reveal: () => settle() }
}

test.each([
  ['button', <ConnectButton key="hub" categories={['lms']} />],
  ['launcher', <ConnectLauncher key="hub" categories={['lms']} />],
  ['inline launcher', <ConnectLauncher key="hub" mode="inline" categories={['lms']} />],
])('keeps what was typed while a Suspense boundary around the %s suspends in StrictMode', async (what, hub) => {
  const { requests } = startBackend()
  const { suspend, reveal, unmount } = renderInBoundary(hub)
  if (what === 'button') await page.getByRole('button', { name: 'Connect' }).click()
  await fillForm()
  suspend()
  await expect.element(page.getByText('Suspended')).toBeVisible()
  reveal()
  await expect.element(page.getByText('Suspended')).not.toBeInTheDocument()
  await expect.element(page.getByLabelText('Site address')).toHaveValue('learn.acme.test')
  expect(requests.filter((request) => request.startsWith('POST'))).toHaveLength(1)
  unmount()
  await hubIsGone()
})
