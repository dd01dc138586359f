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
  const told: string[] = []
  render(
    <StrictMode>
      <ConnectHubTestProvider hub={hub} onEvent={({ type }) => told.push(type)}>
        <ConnectButton {...props}>Link HR system</ConnectButton>
      </ConnectHubTestProvider>
    </StrictMode>,
  )
  return told
}

const click = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const region = () => within(screen.getByRole('region', { name: 'Fake hub' }))

test('driving a hub that nobody opened throws at once and says what to do', () => {
  const hub = fakeHub()
  renderButton(hub)
  for (const drive of [() => hub.succeed(), () => hub.cancel(), () => hub.fail('unknown'), () => hub.expire()]) {
    expect(drive).toThrow(/no hub is open\. Open it first, for example by a click on the ConnectButton/)
  }
  expect(hub.isOpen).toBe(false)
  expect(hub.shownWith).toBeUndefined()
})

test('a hub that does not come says so, with the error that the launcher shows', async () => {
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

test('a hub of another provider is asked about', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const driven = expect(fakeHub().opened()).rejects.toThrow(/Is it the hub that was given to the provider\?/)
  vi.advanceTimersByTime(4000)
  await driven
})

test('code that does not load is an error that can be tried again', async () => {
  const hub = fakeHub()
  const told = renderButton(hub)
  hub.failLoad()
  await click('Link HR system')
  expect((await screen.findByRole('alert')).dataset['code']).toBe('hub_load_failed')
  hub.failLoad(false)
  await click('Try again')
  await hub.opened()
  expect(hub.isOpen).toBe(true)
  expect(told).toEqual(['open', 'error', 'open', 'ready'])
})

test('a hub that fails, and one whose session ends, are told and shown', async () => {
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

test('a cancel is over when the call is', async () => {
  const hub = fakeHub()
  const told = renderButton(hub)
  await click('Link HR system')
  await hub.cancel()
  expect(told).toEqual(['open', 'ready', 'cancel', 'close'])
  expect(hub.isOpen).toBe(false)
  expect(document.querySelector('.connect-hub-root')).toBeNull()
})

test('a success is told when the call is over, and the hub stays until it is closed', async () => {
  const hub = fakeHub()
  const onSuccess = vi.fn()
  const told = renderButton(hub, { onSuccess })
  await click('Link HR system')
  await hub.succeed({ id: 'acc-1', provider: 'peoplewick' })
  expect(onSuccess).toHaveBeenCalledExactlyOnceWith({ id: 'acc-1', provider: 'peoplewick' })
  expect(() => hub.succeed()).toThrow(/has succeeded. What is left is to close it: await hub\.cancel\(\)/)
  expect(hub.isOpen).toBe(true)
  await hub.cancel()
  expect(told).toEqual(['open', 'ready', 'success', 'close'])
})

test('a person can press its two buttons instead', async () => {
  const hub = fakeHub({ account: { provider: 'peoplewick' } })
  const onSuccess = vi.fn()
  const told = renderButton(hub, { onSuccess })
  await click('Link HR system')
  await hub.opened()
  await userEvent.click(region().getByRole('button', { name: 'Cancel' }))
  await vi.waitFor(() => expect(told.at(-1)).toBe('close'))

  await click('Link HR system')
  await hub.opened()
  await userEvent.click(region().getByRole('button', { name: 'Connect' }))
  await vi.waitFor(() =>
    expect(onSuccess).toHaveBeenCalledExactlyOnceWith({ id: 'fake-account', provider: 'peoplewick' }),
  )
  await userEvent.click(region().getByRole('button', { name: 'Close' }))
  await vi.waitFor(() => expect(told.slice(-2)).toEqual(['success', 'close']))
})

test('with ready: manual the hub loads until the test says', async () => {
  const hub = fakeHub({ ready: 'manual' })
  const told = renderButton(hub)
  await click('Link HR system')
  await hub.opened()
  expect(screen.queryByRole('region', { name: 'Fake hub' })).toBeNull()
  expect(screen.getByRole('status').textContent).toBe('Loading…')
  await hub.ready()
  expect(told).toEqual(['open', 'ready'])
  expect(region().getByRole('button', { name: 'Connect' })).toBeTruthy()
})

test('closing asks while something would be lost, and no longer after', async () => {
  const hub = fakeHub()
  const told = renderButton(hub)
  await click('Link HR system')
  await hub.busy('typing')
  await userEvent.keyboard('{Escape}')
  expect(screen.getByRole('alertdialog').textContent).toContain('What you entered will be lost')
  await click('Keep going')
  await hub.busy()
  await userEvent.keyboard('{Escape}')
  await vi.waitFor(() => expect(told.at(-1)).toBe('close'))
})

test('it tells what it was shown with and how often, and puts no token on the page', async () => {
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

test('a launcher that opens without a click is waited for', async () => {
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

test('it works below the provider of the product, with a session of the test', async () => {
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

test('it works without a launcher, as any adapter', async () => {
  const hub = fakeHub()
  const mount = await hub.load()
  const options = { token: 't', theme: 'light', height: '500px', messages: {} } as Parameters<typeof mount>[1]
  const told = { onReady: vi.fn(), onSuccess: vi.fn(), onClose: vi.fn(), onError: vi.fn(), onBusy: vi.fn() }
  const target = document.createElement('div')
  const unmount = mount(target, { ...options, ...told })
  await hub.succeed()
  await hub.cancel()
  expect(told.onSuccess).toHaveBeenCalledOnce()
  expect(told.onClose).toHaveBeenCalledOnce()
  unmount()
  expect(target.childElementCount).toBe(0)
})
