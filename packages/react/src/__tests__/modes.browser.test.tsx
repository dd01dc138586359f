import { emulatorPopups } from '@connect-hub/emulator/msw'
import { ConnectButton, ConnectLauncher } from '@connect-hub/react'
import { scriptHub } from '@connect-hub/react/script'
import { expect, onTestFinished, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { linkWithToken } from './linkWithToken.js'
import { closeButton, dialog, hubIsGone, renderConnect } from './renderConnect.js'
import { linked, startBackend, vendorUrl } from './startBackend.js'

test("renders an inline hub in the launcher's container and fills it", async () => {
  startBackend()
  const { unmount } = renderConnect(
    <div style={{ blockSize: 700 }}>
      <ConnectLauncher mode="inline" categories={['lms']} className="place" />
    </div>,
  )
  await expect.element(page.getByRole('button', { name: /Coursewright/ })).toBeVisible()
  expect(dialog().query()).toBeNull()
  expect(document.querySelector('[inert]')).toBeNull()
  const card = document.querySelector('.place .connect-hub-target')?.firstElementChild
  expect(card?.getBoundingClientRect().height).toBeGreaterThan(690)
  unmount()
  await hubIsGone()
})

test('reports an inline hub as ready once its container is visible and usable', async () => {
  startBackend()
  const onReady = vi.fn()
  const launcher = <ConnectLauncher mode="inline" categories={['lms']} onReady={onReady} />
  // React 18 has no prop for it.
  const setInert = (element: HTMLElement | null, inert: boolean) => element && Object.assign(element, { inert })
  const place = ({ hidden = false, inert = false }) => (
    <div hidden={hidden} ref={(element) => void setInert(element, inert)}>
      {launcher}
    </div>
  )
  const { rerender } = renderConnect(place({ hidden: true }))
  await hubHasDrawn()
  expect(onReady).not.toHaveBeenCalled()
  rerender(place({ inert: true }))
  await expect.element(page.getByText('Coursewright')).toBeVisible()
  expect(onReady).not.toHaveBeenCalled()
  rerender(place({}))
  await expect.poll(() => onReady.mock.calls).toHaveLength(1)
})

test('opens and closes a controlled launcher by its prop, and reports when the user closed it', async () => {
  startBackend()
  const onOpenChange = vi.fn()
  const { rerender } = renderConnect(<ConnectLauncher open={false} onOpenChange={onOpenChange} />)
  expect(dialog().query()).toBeNull()
  rerender(<ConnectLauncher open onOpenChange={onOpenChange} />)
  await expect.element(page.getByRole('button', { name: /Peoplewick/ })).toBeVisible()
  await closeButton().click()
  await hubIsGone()
  await expect.poll(() => onOpenChange.mock.calls).toEqual([[false]])
})

test('opens the vendor’s page in redirect mode, and finds the account through the backend', async () => {
  const { emulator } = startBackend()
  const opened = vi.spyOn(window, 'open').mockReturnValue(null)
  const onSuccess = vi.fn()
  renderConnect(<ConnectButton mode="redirect" categories={['lms']} onSuccess={onSuccess} />)
  await page.getByRole('button', { name: 'Connect' }).click()

  const link = page.getByRole('link', { name: 'Open the connection page' })
  await expect.element(link).toBeVisible()
  await expect.element(page.getByText('Your browser did not open a new tab')).toBeVisible()
  const href = link.element().getAttribute('href') ?? ''
  expect(opened).toHaveBeenCalledExactlyOnceWith(href, '_blank')

  await linkOn(href)
  await expect.poll(() => onSuccess.mock.calls, { timeout: 8000 }).toMatchObject([[{ provider: 'coursewright' }]])
  await hubIsGone()
  expect(emulator.control.requests().filter(({ route }) => route === 'POST /connect_sessions')).toHaveLength(1)
})

test('asks before closing while a sign-in window is open', async () => {
  const { emulator } = startBackend({ baseUrl: vendorUrl })
  onTestFinished(emulatorPopups(emulator))
  renderConnect(<ConnectButton provider="paperloft" />)
  await page.getByRole('button', { name: 'Connect' }).click()
  await dialog().getByRole('button', { name: 'Connect', exact: true }).click()
  await expect.element(page.getByText('Cancel and start over')).toBeVisible()
  await closeButton().click()
  await expect.element(page.getByRole('alertdialog')).toHaveTextContent('A sign-in window is still open')
  await page.getByRole('button', { name: 'Close anyway' }).click()
  await hubIsGone()
})

test("shows the older script's frame, and handles its callbacks", async () => {
  const { emulator, tokens } = startBackend()
  const onSuccess = vi.fn()
  const src = URL.createObjectURL(new Blob([standIn], { type: 'text/javascript' }))
  renderConnect(<ConnectButton hub={scriptHub({ src, apiUrl: vendorUrl })} onSuccess={onSuccess} />)
  await page.getByRole('button', { name: 'Connect' }).click()
  await expect.element(page.getByTitle('connect.js')).toBeVisible()
  await linkWithToken(tokens.at(-1) ?? '', vendorUrl)
  const [account] = await linked(emulator)
  started()?.onSuccess({ id: account?.id ?? '', provider: 'coursewright' })
  await expect.poll(() => onSuccess.mock.calls).toEqual([[{ id: account?.id, provider: 'coursewright' }]])
  started()?.onClose()
  await hubIsGone()
})

/** Waits until the hub has its list, visible or not. */
async function hubHasDrawn() {
  const card = () => document.querySelector('.connect-hub-target')?.firstElementChild?.shadowRoot
  await expect.poll(() => card()?.textContent, { timeout: 8000 }).toContain('Coursewright')
}

/** Follows the vendor's documentation of connect.js: a global `Connect.start` that shows a frame in a container. */
const standIn = `globalThis.Connect = {
  start(options) {
    globalThis.connectStarted = options
    const frame = Object.assign(document.createElement('iframe'), { title: 'connect.js', srcdoc: '<p>Connect' })
    document.getElementById(options.styles.inline.containerId).append(frame)
  },
}`

interface Started {
  onSuccess: (account: { id: string; provider: string }) => void
  onClose: () => void
}
const started = () => (globalThis as { connectStarted?: Started }).connectStarted

/** Does what a user does on the vendor's page. */
async function linkOn(authLink: string) {
  const token = new URL(authLink).searchParams.get('token') ?? ''
  await linkWithToken(token, vendorUrl)
}
