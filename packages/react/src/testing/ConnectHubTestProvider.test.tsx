// @vitest-environment happy-dom
import { ConnectButton, useLinkedAccounts } from '@connect-hub/react'
import { ConnectHubTestProvider, type ConnectHubTestProviderProps, fakeHub } from '@connect-hub/react/testing'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode } from 'react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { likeTestingLibrary } from './__tests__/likeTestingLibrary.js'

likeTestingLibrary()

const peoplewick = { id: 'acc-1', provider: 'peoplewick', providerName: 'Peoplewick' }

/** A host's settings page that uses the kit. */
function Settings({ onOutcome }: { onOutcome: (...outcome: unknown[]) => void }) {
  const { status, accounts, error, disconnect } = useLinkedAccounts()
  return (
    <>
      <ConnectButton
        categories={['hris']}
        onSuccess={(account) => onOutcome('success', account)}
        onError={({ code }) => onOutcome('error', code)}
        onCancel={() => onOutcome('cancel')}
      >
        Link HR system
      </ConnectButton>
      <p role="status">{error ? error.code : status}</p>
      <ul>
        {accounts.map((account) => (
          <li key={account.id}>
            {account.provider} {account.status}
            <ConnectButton account={account} onSuccess={(edited) => onOutcome('edited', edited)} />
            <button onClick={() => disconnect(account.id).catch(({ code }) => onOutcome('kept', code))}>
              Disconnect {account.provider}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

function renderSettings(props: ConnectHubTestProviderProps) {
  const onOutcome = vi.fn()
  const page = (more: ConnectHubTestProviderProps = {}) => (
    <StrictMode>
      <ConnectHubTestProvider {...props} {...more}>
        <Settings onOutcome={onOutcome} />
      </ConnectHubTestProvider>
    </StrictMode>
  )
  const { rerender } = render(page())
  return { onOutcome, change: (more: ConnectHubTestProviderProps) => rerender(page(more)) }
}

const click = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))

test.each([
  ['token_fetch_failed', 'This could not be started'],
  ['forbidden', 'not allowed'],
  ['rate_limited', 'Too many tries'],
] as const)('reports a session that fails with %s, and works once the failure is gone', async (code, words) => {
  const hub = fakeHub()
  const { onOutcome, change } = renderSettings({ hub, failures: { session: code } })
  await click('Link HR system')
  expect((await screen.findByRole('alert')).textContent).toContain(words)
  expect(onOutcome).toHaveBeenCalledExactlyOnceWith('error', code)
  expect(hub.isOpen).toBe(false)
  if (code === 'forbidden') return
  change({ failures: {} })
  await click('Try again')
  await hub.succeed(peoplewick)
  expect(onOutcome).toHaveBeenLastCalledWith('success', { id: 'acc-1', provider: 'peoplewick' })
})

test('reports a failing list', async () => {
  renderSettings({ failures: { accounts: 'upstream_failed' } })
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('upstream_failed'))
})

test('retries a failing network once, then reports it', { timeout: 10_000 }, async () => {
  renderSettings({ failures: { accounts: 'network' } })
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('network'), { timeout: 5000 })
})

test('reports an edit that was not saved as an error, although the hub reports success', async () => {
  const hub = fakeHub()
  const onEvent = vi.fn()
  renderSettings({ hub, accounts: [peoplewick], failures: { account: 'not_found' }, onEvent })
  await click('Manage')
  await hub.succeed()
  expect(screen.getByRole('alert').textContent).toContain('Your changes were not saved')
  expect(onEvent).toHaveBeenLastCalledWith(expect.objectContaining({ type: 'error' }))
})

test('keeps the account when a disconnect fails', async () => {
  const { onOutcome } = renderSettings({ accounts: [peoplewick], failures: { disconnect: 'upstream_failed' } })
  await click('Disconnect peoplewick')
  await waitFor(() => expect(onOutcome).toHaveBeenCalledExactlyOnceWith('kept', 'upstream_failed'))
  expect(screen.getAllByRole('listitem')).toHaveLength(1)
})

test('lists what the hub connects once it closes, and disconnects it', async () => {
  const hub = fakeHub()
  const { onOutcome } = renderSettings({ hub })
  await click('Link HR system')
  await hub.succeed(peoplewick)
  await hub.cancel()
  expect(await screen.findByText(/peoplewick active/)).toBeTruthy()
  expect(onOutcome).toHaveBeenCalledOnce()
  await click('Disconnect peoplewick')
  await waitFor(() => expect(screen.queryAllByRole('listitem')).toEqual([]))
})

test('reconnects an account that needs the user', async () => {
  const hub = fakeHub()
  const { onOutcome } = renderSettings({ hub, accounts: [{ ...peoplewick, status: 'error' }] })
  await click('Reconnect')
  await hub.succeed()
  expect(hub.shownWith?.accountId).toBe('acc-1')
  expect(onOutcome).toHaveBeenCalledExactlyOnceWith('edited', expect.objectContaining({ id: 'acc-1', confirmed: true }))
  await hub.cancel()
  expect(await screen.findByText(/active/)).toBeTruthy()
})

test('cancels when the user leaves, whatever is linked already and whatever the clock shows', async () => {
  vi.setSystemTime('2020-01-01T00:00:00Z')
  onTestFinished(() => void vi.useRealTimers())
  const hub = fakeHub()
  const { onOutcome } = renderSettings({
    hub,
    accounts: [peoplewick, { ...peoplewick, id: 'acc-2', createdAt: new Date('2031-05-05') }],
  })
  await click('Link HR system')
  await hub.cancel()
  expect(onOutcome).toHaveBeenCalledExactlyOnceWith('cancel')
})

test('reports each session request, in either spelling', async () => {
  const onSession = vi.fn()
  const hub = fakeHub()
  render(
    <ConnectHubTestProvider hub={hub} onSession={onSession}>
      <ConnectButton categories={['hris']} expiresIn={60} metadata={{ plan_name: 'pro' }} requestCase="snake" />
    </ConnectHubTestProvider>,
  )
  await click('Connect')
  await hub.opened()
  expect(onSession).toHaveBeenCalledExactlyOnceWith({
    categories: ['hris'],
    expiresIn: 60,
    metadata: { plan_name: 'pro' },
  })
})

test('isolates two providers', async () => {
  const hubs = [fakeHub(), fakeHub()] as const
  const asked = vi.fn()
  for (const [index, hub] of hubs.entries()) {
    render(
      <ConnectHubTestProvider hub={hub} onSession={asked}>
        <ConnectButton>Link {String(index)}</ConnectButton>
      </ConnectHubTestProvider>,
    )
    await click(`Link ${index}`)
    await hub.succeed()
    await hub.cancel()
    expect(hub.shownWith?.token).toBe('test-token-1')
  }
  expect(asked).toHaveBeenCalledTimes(2)
})

test('creates its own hub when none is given', async () => {
  const { onOutcome } = renderSettings({})
  await click('Link HR system')
  await click('Connect')
  await waitFor(() =>
    expect(onOutcome).toHaveBeenCalledExactlyOnceWith('success', { id: 'fake-account', provider: 'fake-provider' }),
  )
})
