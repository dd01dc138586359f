import { LinkedAccounts } from '@connect-hub/react'
import { createRoot } from 'react-dom/client'
import { expect, onTestFinished, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { accountsBackend, northwind, ownedBy } from './__tests__/accountsBackend.js'
import { deferred, focusWindow, list, renderAccounts, row } from './__tests__/renderAccounts.js'

const southwind = ownedBy('southwind', 'Southwind')
const start = () => accountsBackend({ accounts: [northwind(), southwind({ provider: 'hiretide' })] })
const as = (owner: string) => ({ 'x-owner': owner })
const isShown = (text: string) => document.body.textContent.includes(text)

/** Creates a JWT as an identity provider renews it: a new one each time, for the same user. */
const jwt = (claims: object) => `x.${btoa(JSON.stringify(claims)).replaceAll('=', '')}.y`

test('hides the earlier accounts from another owner whose request fails', async () => {
  const { emulator, fetch } = start()
  const { rerender } = renderAccounts({ fetch, headers: as('northwind') })
  await expect.element(row('Peoplewick')).toBeVisible()

  emulator.control.fail({ route: 'GET /accounts', status: 500 })
  rerender({ fetch, headers: as('southwind') })
  expect(isShown('Peoplewick')).toBe(false)
  await expect.element(page.getByRole('alert')).toBeVisible()
  expect(isShown('Peoplewick')).toBe(false)
})

test.each([
  ['an object', (owner: string) => as(owner)],
  ['a function', (owner: string) => () => as(owner)],
])('removes the accounts at once with other headers, as %s', async (_, headersOf) => {
  const { fetch } = start()
  const { rerender } = renderAccounts({ fetch, headers: headersOf('northwind') })
  await expect.element(row('Peoplewick')).toBeVisible()
  rerender({ fetch, headers: headersOf('southwind') })
  expect(isShown('Peoplewick')).toBe(false)
  await expect.element(row('Hiretide')).toBeVisible()
  rerender({ fetch, headers: headersOf('northwind') })
  expect(isShown('Hiretide')).toBe(false)
  await expect.element(row('Peoplewick')).toBeVisible()
  expect(isShown('New')).toBe(false)
})

test('removes the accounts before the browser paints', async () => {
  const { fetch } = start()
  // Without act, which would render more than a browser does by then.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
  const container = document.body.appendChild(document.createElement('div'))
  const root = createRoot(container)
  onTestFinished(() => {
    root.unmount()
    container.remove()
    vi.unstubAllGlobals()
  })
  const draw = (owner: string) =>
    root.render(
      <>
        <output>For {owner}</output>
        <LinkedAccounts endpoint="/api/connect" fetch={fetch} headers={() => as(owner)} />
      </>,
    )
  draw('northwind')
  await expect.element(row('Peoplewick')).toBeVisible()
  // Reports the rendered text before the paint.
  const shown = new Promise<boolean>((resolve) => {
    const observer = new MutationObserver(() => isShown('For southwind') && resolve(isShown('Peoplewick')))
    observer.observe(container, { subtree: true, childList: true, characterData: true })
  })
  draw('southwind')
  expect(await shown).toBe(false)
  await expect.element(row('Hiretide')).toBeVisible()
})

test('recognizes another user by headers from a promise', async () => {
  const { fetch } = start()
  const { rerender } = renderAccounts({ fetch, headers: async () => as('northwind') })
  await expect.element(row('Peoplewick')).toBeVisible()
  rerender({ fetch, headers: async () => as('southwind') })
  await expect.element(row('Hiretide')).toBeVisible()
  expect(isShown('Peoplewick')).toBe(false)
})

test('notices an owner who changed without a render with the next request, before its answer', async () => {
  const { fetch } = start()
  const gate = deferred()
  let owner = 'northwind'
  const held: typeof fetch = async (...call) => {
    if (owner === 'southwind') await gate.promise
    return fetch(...call)
  }
  const headers = () => as(owner)
  renderAccounts({ fetch: held, headers })
  await expect.element(row('Peoplewick')).toBeVisible()

  owner = 'southwind'
  focusWindow()
  await expect.element(list()).toHaveAttribute('data-status', 'loading')
  expect(isShown('Peoplewick')).toBe(false)
  gate.settle()
  await expect.element(row('Hiretide')).toBeVisible()
})

test('never shows a late answer for the earlier owner', async () => {
  const { fetch } = start()
  const gate = deferred()
  const answered: string[] = []
  const held: typeof fetch = async (input, init) => {
    const owner = new Headers(init?.headers).get('x-owner') ?? ''
    if (owner === 'northwind') await gate.promise
    const answer = await fetch(input, { ...init, signal: null })
    answered.push(owner)
    return answer
  }
  const { rerender } = renderAccounts({ fetch: held, headers: as('northwind') })
  await expect.element(list()).toHaveAttribute('data-status', 'loading')
  rerender({ fetch: held, headers: as('southwind') })
  await expect.element(row('Hiretide')).toBeVisible()
  gate.settle()
  await expect.poll(() => answered).toContain('northwind')
  expect(isShown('Peoplewick')).toBe(false)
})

test('starts over with another endpoint or another key of the provider', async () => {
  const { fetch } = start()
  let owner = 'northwind'
  const config = {
    fetch: async (input: RequestInfo | URL, init?: RequestInit) => fetch(input, { ...init, headers: as(owner) }),
  }
  const { rerender } = renderAccounts(config)
  await expect.element(row('Peoplewick')).toBeVisible()
  owner = 'southwind'
  rerender({ ...config, endpoint: '/other' })
  expect(isShown('Peoplewick')).toBe(false)
  await expect.element(row('Hiretide')).toBeVisible()
  owner = 'northwind'
  rerender({ ...config, endpoint: '/other' }, 'northwind')
  expect(isShown('Hiretide')).toBe(false)
  await expect.element(row('Peoplewick')).toBeVisible()
})

test('treats a renewed token as the same user, and renders nothing again', async () => {
  const { fetch } = start()
  const tokenOf = (iat: number) => ({
    authorization: `Bearer ${jwt({ sub: 'ada', org: 'northwind', iat, exp: iat + 60 })}`,
  })
  const { rerender } = renderAccounts({ fetch, headers: tokenOf(1) })
  await expect.element(row('Peoplewick')).toBeVisible()
  const before = row('Peoplewick').element()
  rerender({ fetch, headers: tokenOf(2) })
  focusWindow()
  await expect.element(list()).toHaveAttribute('data-status', 'ready')
  expect(row('Peoplewick').element()).toBe(before)
})
