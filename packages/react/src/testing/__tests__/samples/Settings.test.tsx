// Settings.test.tsx
// @vitest-environment happy-dom
import { ConnectHubTestProvider, fakeHub } from '@connect-hub/react/testing'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { Settings } from './Settings.js'

afterEach(cleanup)

test('lists what a customer connects', async () => {
  const hub = fakeHub()
  render(
    <ConnectHubTestProvider hub={hub}>
      <Settings />
    </ConnectHubTestProvider>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Connect HR system' }))
  await hub.succeed({ id: 'acc-1', provider: 'bamboohr' })
  await hub.cancel()
  expect(await screen.findByText('bamboohr')).toBeTruthy()
})
