// @vitest-environment jsdom
import { ConnectButton, type ConnectButtonProps, ConnectHubProvider, ConnectLauncher } from '@connect-hub/react'
import { ConnectHubTestProvider, type FakeHub, fakeHub } from '@connect-hub/react/testing'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode } from 'react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { likeTestingLibrary } from './__tests__/likeTestingLibrary.js'

likeTestingLibrary()

function renderButton(hub: FakeHub, props: ConnectButtonProps = {}) {
  const events: string[] = []
  render(
    <StrictMode>
      <ConnectHubTestProvider hub={hub} onEvent={({ type }) => events.push(type)}>
        <ConnectButton {...props}>Link HR system</ConnectButton>
      </ConnectHubTestProvider>
    </StrictMode>,
  )
  return events
}

const click = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const region = () => within(screen.getByRole('region', { name: 'Fake hub' }))

test('throws at once for a hub that is not open, and says what to do', () => {
  const hub = fakeHub()
  renderButton(hub)
  for (const drive of [() => hub.succeed(), () => hub.cancel(), () => hub.fail('unknown'), () => hub.expire()]) {
    expect(drive).toThrow(/no hub is open\. Open it first, for example with a click on the ConnectButton/)
  }
  expect(hub.isOpen).toBe(false)
  expect(hub.shownWith).toBeUndefined()
})

test('reports a hub that does not open, with the error that the launcher shows', async () => {
  const hub = fakeHub()
  render(
    <ConnectHubTestProvider hub={hub} failures={{ session: 'token_fetch_failed' }}>
      <ConnectButton>Link HR system</ConnectButton>
    </ConnectHubTestProvider>,
  )
  await click('Link HR system')
  await screen.findByRole('alert')
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const driven = expect(hub.succeed()).rejects.toThrow(/not shown within 4 seconds\. .* error token_fetch_failed/)
  vi.advanceTimersByTime(4000)
  await driven
})

test('asks whether the hub belongs to another provider', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const driven = expect(fakeHub().opened()).rejects.toThrow(/Does the provider have this hub\?/)
  vi.advanceTimersByTime(4000)
  await driven
})

test('reports code that does not load, and retries it', async () => {
  const hub = fakeHub()
  const events = renderButton(hub)
  hub.failLoad()
  await click('Link HR system')
  expect((await screen.findByRole('alert')).dataset['code']).toBe('hub_load_failed')
  hub.failLoad(false)
  await click('Try again')
  await hub.opened()
  expect(hub.isOpen).toBe(true)
  expect(events).toEqual(['open', 'error', 'open', 'ready'])
})

test('reports and shows a failing hub, and an expired session', async () => {
  const hub = fakeHub()
  const onError = vi.fn()
  renderButton(hub, { onError })
  await click('Link HR system')
  await hub.fail('upstream_failed')
  expect(onError).toHaveBeenLastCalledWith(expect.objectContaining({ code: 'upstream_failed' }))
  await click('Try again')
  await hub.expire()
  expect(onError).toHaveBeenLastCalledWith(expect.objectContaining({ code: 'token_expired' }))
  expect(screen.getByRole('button', { name: 'Start again' })).toBeTruthy()
  expect(hub.counts).toMatchObject({ mounts: 2, unmounts: 2 })
})

test('resolves cancel once the hub has closed', async () => {
  const hub = fakeHub()
  const events = renderButton(hub)
  await click('Link HR system')
  await hub.cancel()
  expect(events).toEqual(['open', 'ready', 'cancel', 'close'])
  expect(hub.isOpen).toBe(false)
  expect(document.querySelector('.connect-hub-root')).toBeNull()
})

test('reports a success before the call resolves, and keeps the hub until it closes', async () => {
  const hub = fakeHub()
  const onSuccess = vi.fn()
  const events = renderButton(hub, { onSuccess })
  await click('Link HR system')
  await hub.succeed({ id: 'acc-1', provider: 'peoplewick' })
  expect(onSuccess).toHaveBeenCalledExactlyOnceWith({ id: 'acc-1', provider: 'peoplewick' })
  expect(() => hub.succeed()).toThrow(/has already succeeded. Close it: await hub\.cancel\(\)/)
  expect(hub.isOpen).toBe(true)
  await hub.cancel()
  expect(events).toEqual(['open', 'ready', 'success', 'close'])
})

test('works with its two buttons instead', async () => {
  const hub = fakeHub({ account: { provider: 'peoplewick' } })
  const onSuccess = vi.fn()
  const events = renderButton(hub, { onSuccess })
  await click('Link HR system')
  await hub.opened()
  await userEvent.click(region().getByRole('button', { name: 'Cancel' }))
  await vi.waitFor(() => expect(events.at(-1)).toBe('close'))

  await click('Link HR system')
  await hub.opened()
  await userEvent.click(region().getByRole('button', { name: 'Connect' }))
  await vi.waitFor(() =>
    expect(onSuccess).toHaveBeenCalledExactlyOnceWith({ id: 'fake-account', provider: 'peoplewick' }),
  )
  await userEvent.click(region().getByRole('button', { name: 'Close' }))
  await vi.waitFor(() => expect(events.slice(-2)).toEqual(['success', 'close']))
})

test('keeps loading with ready: manual until the test calls ready', async () => {
  const hub = fakeHub({ ready: 'manual' })
  const events = renderButton(hub)
  await click('Link HR system')
  await hub.opened()
  expect(screen.queryByRole('region', { name: 'Fake hub' })).toBeNull()
  expect(screen.getByRole('status').textContent).toBe('Loading…')
  await hub.ready()
  expect(events).toEqual(['open', 'ready'])
  expect(region().getByRole('button', { name: 'Connect' })).toBeTruthy()
})

test('asks before closing only while something would be lost', async () => {
  const hub = fakeHub()
  const events = renderButton(hub)
  await click('Link HR system')
  await hub.busy('typing')
  await userEvent.keyboard('{Escape}')
  expect(screen.getByRole('alertdialog').textContent).toContain('What you entered will be lost')
  await click('Keep going')
  await hub.busy()
  await userEvent.keyboard('{Escape}')
  await vi.waitFor(() => expect(events.at(-1)).toBe('close'))
})

test('exposes its options and counts, and puts no token on the page', async () => {
  const hub = fakeHub()
  renderButton(hub, { accountId: 'acc-7' })
  expect(hub.counts).toEqual({ loads: 0, mounts: 0, unmounts: 0 })
  await click('Link HR system')
  await hub.opened()
  expect(hub.shownWith).toMatchObject({ token: 'test-token-1', accountId: 'acc-7', theme: 'light' })
  expect(document.documentElement.outerHTML).not.toContain('test-token')
  expect(hub.counts).toMatchObject({ mounts: 1, unmounts: 0 })
  await hub.succeed()
  expect(document.documentElement.outerHTML).not.toContain('test-token')
  await hub.cancel()
  expect(hub.counts).toMatchObject({ mounts: 1, unmounts: 1 })
})

test('waits for a launcher that opens without a click', async () => {
  const hub = fakeHub()
  const onOpenChange = vi.fn()
  render(
    <ConnectHubTestProvider hub={hub}>
      <ConnectLauncher onOpenChange={onOpenChange} />
    </ConnectHubTestProvider>,
  )
  await hub.opened()
  await hub.cancel()
  expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(false)
})

test("works below the product's provider, with the test's session", async () => {
  const hub = fakeHub()
  const onSuccess = vi.fn()
  render(
    <ConnectHubProvider hub={hub} fetchSession={async () => ({ token: 'mine' })} appearance={{ theme: 'dark' }}>
      <ConnectButton onSuccess={onSuccess} />
    </ConnectHubProvider>,
  )
  await click('Connect')
  await hub.succeed({ id: 'acc-1' })
  expect(hub.shownWith).toMatchObject({ token: 'mine', theme: 'dark' })
  const account = { id: 'acc-1', provider: 'fake-provider', confirmed: false }
  expect(onSuccess).toHaveBeenCalledExactlyOnceWith(account)
  await hub.cancel()
})

test('works without a launcher, like any adapter', async () => {
  const hub = fakeHub()
  const mount = await hub.load()
  const options = { token: 't', theme: 'light', height: '500px', messages: {} } as Parameters<typeof mount>[1]
  const callbacks = { onReady: vi.fn(), onSuccess: vi.fn(), onClose: vi.fn(), onError: vi.fn(), onBusy: vi.fn() }
  const target = document.createElement('div')
  const unmount = mount(target, { ...options, ...callbacks })
  await hub.succeed()
  await hub.cancel()
  expect(callbacks.onSuccess).toHaveBeenCalledOnce()
  expect(callbacks.onClose).toHaveBeenCalledOnce()
  unmount()
  expect(target.childElementCount).toBe(0)
})
