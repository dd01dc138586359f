// request.test.tsx
// @vitest-environment happy-dom
import { ConnectHubTestProvider, fakeHub } from '@connect-hub/react/testing'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { Settings } from './Settings.js'

afterEach(cleanup)

test('requests HR systems only', async () => {
  const hub = fakeHub()
  const asked: unknown[] = []
  render(
    <ConnectHubTestProvider hub={hub} onSession={(request) => asked.push(request)}>
      <Settings />
    </ConnectHubTestProvider>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Connect HR system' }))
  await hub.opened()
  expect(asked).toEqual([{ categories: ['hris'] }])
})
