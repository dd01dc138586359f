import { ConnectHubProvider, useConnectors } from '@connect-hub/react'
import { cleanup, render } from '@testing-library/react'
import { StrictMode } from 'react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { accountsBackend } from '../accounts/__tests__/accountsBackend.js'

function Connectors({ name = 'systems' }) {
  const { status, connectors, error, refresh } = useConnectors()
  return (
    <section aria-label={name} data-status={status}>
      {error && <p role="alert">{error.code}</p>}
      <ul>
        {connectors.map(({ provider, providerName, categories }) => (
          <li key={provider}>
            {providerName}: {categories.join(', ')}
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => void refresh()}>
        Refresh {name}
      </button>
    </section>
  )
}

const renderConnectors = (fetch: typeof globalThis.fetch, content = <Connectors />) => {
  render(
    <StrictMode>
      <ConnectHubProvider endpoint="/api/connect" fetch={fetch}>
        {content}
      </ConnectHubProvider>
    </StrictMode>,
  )
  onTestFinished(cleanup)
}
const region = (name = 'systems') => page.getByRole('region', { name })

test('lists what the owner may connect, with one request for all hooks below a provider', async () => {
  const { fetch, requests } = accountsBackend()
  renderConnectors(
    fetch,
    <>
      <Connectors />
      <Connectors name="others" />
    </>,
  )
  for (const name of ['systems', 'others']) {
    await expect.element(region(name)).toHaveAttribute('data-status', 'ready')
    await expect.element(region(name).getByText('Peoplewick: hris')).toBeVisible()
  }
  expect(requests).toEqual(['GET /api/connect/connectors'])
})

test('reports a failure, and lists the systems after a refresh', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const { fetch, emulator } = accountsBackend()
  emulator.control.fail({ route: 'GET /connectors/meta', status: 403 })
  renderConnectors(fetch)
  await expect.element(region()).toHaveAttribute('data-status', 'error')
  await expect.element(page.getByRole('alert')).toBeVisible()
  emulator.control.recover()
  await page.getByRole('button', { name: 'Refresh systems' }).click()
  await expect.element(region().getByText('Peoplewick: hris')).toBeVisible()
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument()
})

test.each([
  ['{"data":[]}', 'ready'],
  ['{"nothing":true}', 'error'],
  ['<html>', 'error'],
])('reads %s as %s', async (body, status) => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  renderConnectors(async () => new Response(body))
  await expect.element(region()).toHaveAttribute('data-status', status)
})
