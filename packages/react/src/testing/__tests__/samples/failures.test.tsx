// failures.test.tsx
// @vitest-environment happy-dom
import { ConnectHubTestProvider, fakeHub } from '@connect-hub/react/testing'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { Settings } from './Settings.js'

afterEach(cleanup)

const account = { id: 'acc-1', provider: 'bamboohr', providerName: 'BambooHR', status: 'error' }

test('reports a session that fails to start', async () => {
  render(
    <ConnectHubTestProvider failures={{ session: 'token_fetch_failed' }}>
      <Settings />
    </ConnectHubTestProvider>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Connect HR system' }))
  expect((await screen.findByRole('alert')).textContent).toContain('This could not be started')
})

test('restarts after the session expires', async () => {
  const hub = fakeHub()
  render(
    <ConnectHubTestProvider hub={hub} accounts={[account]}>
      <Settings />
    </ConnectHubTestProvider>,
  )
  await userEvent.click(await screen.findByRole('button', { name: 'Reconnect' }))
  await hub.expire()
  await userEvent.click(screen.getByRole('button', { name: 'Start again' }))
  await hub.opened()
  expect(hub.shownWith?.accountId).toBe('acc-1')
})

test('reports an edit that was not saved, although the hub reports success', async () => {
  const hub = fakeHub()
  render(
    <ConnectHubTestProvider hub={hub} accounts={[account]} failures={{ account: 'not_found' }}>
      <Settings />
    </ConnectHubTestProvider>,
  )
  await userEvent.click(await screen.findByRole('button', { name: 'Reconnect' }))
  await hub.succeed()
  expect(screen.getByRole('alert').textContent).toContain('Your changes were not saved')
})

test('retries code that does not load', async () => {
  const hub = fakeHub()
  hub.failLoad()
  render(
    <ConnectHubTestProvider hub={hub}>
      <Settings />
    </ConnectHubTestProvider>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Connect HR system' }))
  await screen.findByRole('alert')
  hub.failLoad(false)
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await hub.opened()
})
