import { ConnectButton, type HubAdapter, type HubMountOptions } from '@connect-hub/react'
import { cleanup, render } from '@testing-library/react'
import { createRef, StrictMode } from 'react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { dialog, hubIsGone, renderConnect } from './__tests__/renderConnect.js'
import { startBackend } from './__tests__/startBackend.js'

const button = () => page.getByRole('button', { name: 'Connect', exact: true })
const posts = (requests: readonly string[]) => requests.filter((request) => request.startsWith('POST')).length

/** A custom hub, built on the documented interface. */
function ownHub(change: Partial<HubAdapter> = {}) {
  let options: HubMountOptions | undefined
  const load = vi.fn<HubAdapter['load']>(async () => (target, given) => {
    options = given
    target.textContent = 'A hub'
    given.onReady()
    return () => target.replaceChildren()
  })
  return { hub: { name: 'own', load, ...change } satisfies HubAdapter, load, mounted: () => options }
}

test('passes ref, class, attributes and the caller’s handler to the button', async () => {
  startBackend()
  const ref = createRef<HTMLButtonElement>()
  const onClick = vi.fn((event: { preventDefault(): void }) => event.preventDefault())
  renderConnect(<ConnectButton ref={ref} className="mine" id="connect" data-track="x" onClick={onClick} />)
  expect(ref.current?.id).toBe('connect')
  expect(ref.current?.className).toBe('connect-hub-button mine')
  expect(ref.current?.dataset).toMatchObject({ status: 'idle', track: 'x' })
  expect(ref.current?.type).toBe('button')
  await button().click()
  expect(onClick).toHaveBeenCalledOnce()
  expect(ref.current?.dataset['status']).toBe('idle')
  expect(dialog().query()).toBeNull()
})

test('adds no class with unstyled, and renders another element with render', async () => {
  const { hub } = ownHub()
  startBackend()
  const { rerender } = renderConnect(<ConnectButton unstyled />)
  expect(button().element().className).toBe('')
  rerender(<ConnectButton hub={hub} render={({ children, ...props }) => <button {...props}>★ {children}</button>} />)
  await page.getByRole('button', { name: '★ Connect' }).click()
  await expect.element(page.getByText('A hub')).toBeVisible()
})

test('labels the button by the account', async () => {
  startBackend()
  const account = { id: 'a', provider: 'peoplewick' }
  const { rerender } = renderConnect(<ConnectButton account={{ ...account, status: 'active' }} />)
  await expect.element(page.getByRole('button', { name: 'Manage' })).toBeVisible()
  rerender(<ConnectButton account={{ ...account, status: 'expired' }} messages={{ reconnect: 'Sign in again' }} />)
  await expect.element(page.getByRole('button', { name: 'Sign in again' })).toBeVisible()
})

test('loads the code once on hover, and requests no session', async () => {
  const { requests } = startBackend()
  const { hub, load } = ownHub()
  renderConnect(<ConnectButton hub={hub} />)
  expect(load).not.toHaveBeenCalled()
  await button().hover()
  await expect.poll(() => load.mock.calls.length).toBe(1)
  expect(posts(requests)).toBe(0)
})

test('loads nothing before the click with preload none, and loads on an idle page with preload idle', async () => {
  startBackend()
  const none = ownHub()
  const idle = ownHub()
  const { rerender } = renderConnect(<ConnectButton hub={none.hub} preload="none" />)
  await button().hover()
  rerender(<ConnectButton key="idle" hub={idle.hub} preload="idle" />)
  await expect.poll(() => idle.load.mock.calls.length).toBe(1)
  expect(none.load).not.toHaveBeenCalled()
})

test('loads nothing before the click for a user who saves data', async () => {
  startBackend()
  vi.spyOn(navigator as unknown as { connection: unknown }, 'connection', 'get').mockReturnValue({ saveData: true })
  const { hub, load } = ownHub()
  renderConnect(<ConnectButton hub={hub} preload="idle" />)
  await button().hover()
  await button().click()
  await expect.element(page.getByText('A hub')).toBeVisible()
  expect(load).toHaveBeenCalledOnce()
})

test('requests one session for a press and its click', async () => {
  const { requests } = startBackend()
  const { hub } = ownHub()
  renderConnect(<ConnectButton hub={hub} />)
  button()
    .element()
    .dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, button: 0 }))
  await expect.poll(() => posts(requests)).toBe(1)
  await button().click()
  await expect.element(page.getByText('A hub')).toBeVisible()
  expect(posts(requests)).toBe(1)
})

test('retries a hub that does not load', async () => {
  startBackend()
  const onError = vi.fn()
  const { hub, load } = ownHub()
  load.mockRejectedValueOnce(new Error('chunk 7 failed'))
  renderConnect(<ConnectButton hub={hub} preload="none" onError={onError} />)
  await button().click()
  await expect.element(page.getByRole('alert')).toHaveTextContent('could not be loaded')
  expect(onError.mock.calls).toMatchObject([[{ code: 'hub_load_failed', retryable: true }]])
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect.element(page.getByText('A hub')).toBeVisible()
})

test('reports misconfigured without a hub, with the code to write', async () => {
  startBackend()
  onTestFinished(cleanup)
  const onError = vi.fn()
  render(<ConnectButton endpoint="/api/connect" onError={onError} />, { wrapper: StrictMode })
  await button().click()
  await expect.element(page.getByRole('alert')).toHaveTextContent('Contact support')
  expect(onError.mock.calls[0]?.[0]).toMatchObject({ code: 'misconfigured' })
  expect(onError.mock.calls[0]?.[0].message).toContain('hub={stackOneHub()}')
  await userEvent.keyboard('{Escape}')
  await hubIsGone()
})

test('reports confirmed false for an account that the backend cannot confirm', async () => {
  startBackend()
  const { hub, mounted } = ownHub()
  const onSuccess = vi.fn()
  const fetchSession = async () => ({ token: 'just a token' })
  renderConnect(
    <ConnectButton
      accountId="a1"
      hub={hub}
      endpoint={{ session: '/x' }}
      fetchSession={fetchSession}
      onSuccess={onSuccess}
    />,
  )
  await page.getByRole('button', { name: 'Manage' }).click()
  await expect.element(page.getByText('A hub')).toBeVisible()
  mounted()?.onSuccess({ id: 'a1', provider: 'x' })
  await expect.poll(() => onSuccess.mock.calls).toEqual([[{ id: 'a1', provider: 'x', confirmed: false }]])
})

test('reports a session that expires while the hub is open, and restarts with one click', async () => {
  startBackend()
  const { hub } = ownHub()
  renderConnect(<ConnectButton hub={hub} expiresIn={1} />)
  await button().click()
  await expect.element(page.getByText('A hub')).toBeVisible()
  await expect.element(page.getByRole('alert'), { timeout: 3000 }).toHaveTextContent('The session has ended')
  await expect.element(page.getByText('A hub')).not.toBeInTheDocument()
  await page.getByRole('button', { name: 'Start again' }).click()
  await expect.element(page.getByText('A hub')).toBeVisible()
})

test('shows that the browser is offline, and continues once the network is back', async () => {
  const { requests } = startBackend()
  const { hub } = ownHub()
  const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  const fetch: typeof globalThis.fetch = (input, init) =>
    navigator.onLine ? globalThis.fetch(input, init) : Promise.reject(new TypeError('Failed to fetch'))
  renderConnect(<ConnectButton hub={hub} fetch={fetch} />)
  await button().click()
  await expect.element(page.getByText('You are offline')).toBeVisible()
  online.mockReturnValue(true)
  window.dispatchEvent(new Event('online'))
  await expect.element(page.getByText('A hub')).toBeVisible()
  expect(posts(requests)).toBe(1)
})
