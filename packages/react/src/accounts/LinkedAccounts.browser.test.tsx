import {
  AccountActions,
  AccountLogo,
  AccountName,
  AccountOrigin,
  AccountStatus,
  ConnectHubProvider,
  LinkedAccounts,
  LinkedAccountsRoot,
} from '@connect-hub/react'
import { render } from '@testing-library/react'
import { createRef, Profiler } from 'react'
import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { accountsBackend, northwind } from './__tests__/accountsBackend.js'
import { button, focusWindow, list, renderAccounts, row } from './__tests__/renderAccounts.js'

test('throws for a part outside a list, and names where it belongs', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const [id, status, provider, now] = ['acc-1', 'active', 'peoplewick', new Date()]
  const account = { id, status, provider, originOwnerId: 'a', originOwnerName: 'A', createdAt: now, updatedAt: now }
  expect(() => render(<AccountLogo account={account} />)).toThrow('<LinkedAccountsRoot>')
})

test.each([
  ['active', 'Active', 'Manage'],
  ['inactive', 'Inactive', 'Reconnect'],
  ['expired', 'Sign-in expired', 'Reconnect'],
  ['error', 'Not working', 'Reconnect'],
  ['suspended', 'Suspended', 'Reconnect'],
  ['archived', 'Archived', 'Reconnect'],
  ['needs_review', 'Needs review', 'Reconnect'],
])('describes an account that is %s as %j and offers to %s', async (status, word, action) => {
  const { fetch } = accountsBackend({ accounts: [northwind({ status })] })
  renderAccounts({ fetch })
  await expect.element(row(word)).toHaveAttribute('data-status', status)
  await expect.element(row(word).getByRole('button').first()).toHaveAccessibleName(`${action} Peoplewick`)
})

test('shows in a row the system, who connected it and since when', async () => {
  const createdAt = new Date(Date.now() - 86_400_000)
  const { fetch } = accountsBackend({ accounts: [northwind({ label: 'Berlin', type: 'test', createdAt })] })
  renderAccounts({ fetch })
  for (const text of ['Peoplewick', 'Berlin', 'Test data', 'By ada@northwind.test', 'Connected yesterday']) {
    await expect.element(list().getByText(text, { exact: true }).first()).toBeInTheDocument()
  }
})

test('replaces a logo that does not load with initials of the same size', async () => {
  const { fetch } = accountsBackend({ accounts: [northwind(), northwind({ provider: 'hiretide' })] })
  const logo = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>'
  renderAccounts({ fetch }, <LinkedAccounts logos={(provider) => (provider === 'hiretide' ? logo : '/none.png')} />)
  await expect.element(row('Peoplewick').getByText('P', { exact: true })).toBeVisible()
  const { width, height } = row('Hiretide').element().querySelector('img')?.getBoundingClientRect() ?? {}
  expect([width, height]).toEqual([36, 36])
})

test('replaces the skeleton with the accounts without a jump', async () => {
  const { fetch, emulator } = accountsBackend({ accounts: [northwind(), northwind(), northwind({ label: 'Berlin' })] })
  emulator.control.setLatency({ ms: 50 })
  renderAccounts({ fetch })
  await expect.element(list()).toHaveAttribute('data-status', 'loading')
  const before = list().element().getBoundingClientRect().height
  await expect.element(list()).toHaveAttribute('data-status', 'ready')
  expect(list().element().getBoundingClientRect().height).toBe(before)
})

test('lets a host build its own table from the parts', async () => {
  const { fetch, emulator } = accountsBackend({ accounts: [northwind({ id: 'acc-1', status: 'expired' })] })
  const table = (
    <LinkedAccounts
      render={({ accounts }) => (
        <table>
          <tbody>
            {accounts.map((account) => (
              <tr key={account.id}>
                <td>
                  <AccountLogo account={account} /> <AccountName account={account} className="mine" />
                </td>
                <td>
                  <AccountStatus account={account} /> <AccountOrigin account={account} />
                </td>
                <td>
                  <AccountActions account={account} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    />
  )
  renderAccounts({ fetch }, table)
  await expect.element(page.getByRole('row')).toHaveTextContent(/Peoplewick.*Sign-in expired.*Reconnect/)
  expect(page.getByRole('row').element().querySelector('.mine')).not.toBeNull()
  await button('Disconnect Peoplewick').click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Disconnect Peoplewick' }).click()
  await expect.element(page.getByText('Nothing is connected yet')).toBeVisible()
  expect(emulator.control.requests().some(({ method }) => method === 'DELETE')).toBe(true)
})

test('leaves every state to the host with the root alone, and passes ref, attributes and its own address', async () => {
  const { fetch, requests } = accountsBackend()
  const ref = createRef<HTMLElement>()
  render(
    <ConnectHubProvider endpoint="/wrong">
      <LinkedAccountsRoot
        ref={ref}
        endpoint="/right"
        fetch={fetch}
        id="mine"
        className="own"
        unstyled
        aria-label="Systems"
      >
        {({ status, accounts }) => `${status}: ${accounts.length}`}
      </LinkedAccountsRoot>
    </ConnectHubProvider>,
  )
  await expect.element(page.getByText('ready: 0')).toBeVisible()
  expect([ref.current?.id, ref.current?.className, ref.current?.ariaLabel]).toEqual(['mine', 'own', 'Systems'])
  expect(requests).toEqual(['GET /right/accounts'])
})

test('renders no class of the kit in any state when unstyled', async () => {
  const { fetch, emulator } = accountsBackend({ accounts: [northwind({ status: 'error', type: 'test' })] })
  const styled = () => document.querySelector('[class*=connect-hub]')
  renderAccounts({ fetch }, <LinkedAccounts unstyled />)
  expect(styled()).toBeNull()
  await button('Disconnect Peoplewick').click()
  emulator.control.fail({ route: 'DELETE /accounts/:id', status: 500 })
  expect(styled()).toBeNull()
  await button('Disconnect Peoplewick').last().click()
  await expect.element(page.getByRole('alert')).toBeVisible()
  emulator.control.fail({ route: 'GET /accounts', status: 500 })
  focusWindow()
  await expect.element(page.getByText('out of date')).toBeVisible()
  expect(styled()).toBeNull()
})

test('shows a row as a card on a phone, by the available width', async () => {
  const { fetch } = accountsBackend({ accounts: [northwind({ status: 'expired' })] })
  renderAccounts(
    { fetch },
    <div style={{ inlineSize: 358 }}>
      <LinkedAccounts />
    </div>,
  )
  await expect.element(row('Peoplewick')).toBeVisible()
  const left = [...row('Peoplewick').element().children].map((child) => Math.round(child.getBoundingClientRect().left))
  expect(new Set(left).size).toBe(1)
  expect(list().element().scrollWidth).toBeLessThanOrEqual(358)
})

test('renders again only the one changed account of five hundred', async () => {
  const accounts = Array.from({ length: 500 }, (_, at) => northwind({ id: `acc-${at}`, label: `Account ${at}` }))
  const { fetch, emulator } = accountsBackend({ accounts })
  const logos = vi.fn(() => undefined)
  const renders: number[] = []
  const list = (
    <Profiler id="accounts" onRender={(_, phase, duration) => void (phase === 'update' && renders.push(duration))}>
      <LinkedAccounts logos={logos} />
    </Profiler>
  )
  renderAccounts({ fetch }, list)
  await expect.element(row('Account 499')).toBeInTheDocument()
  const first = Math.max(...renders)
  logos.mockClear()
  renders.length = 0
  emulator.control.setAccountStatus({ accountId: 'acc-7', status: 'error' })
  focusWindow()
  await expect.element(row('Not working')).toBeVisible()
  // StrictMode renders twice.
  expect(logos.mock.calls.length).toBeLessThanOrEqual(2)
  expect(Math.max(...renders)).toBeLessThan(first / 2)
})
