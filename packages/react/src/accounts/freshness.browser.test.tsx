import { ConnectButton, LinkedAccounts, useLinkedAccounts } from '@connect-hub/react'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { dialog, fillForm, hubIsGone, renderConnect, submit } from '../__tests__/renderConnect.js'
import { linked, startBackend } from '../__tests__/startBackend.js'
import { accountsBackend, northwind } from './__tests__/accountsBackend.js'
import { button, focusWindow, list, renderAccounts, row } from './__tests__/renderAccounts.js'

const closeHub = () => page.getByRole('button', { name: 'Close', exact: true }).last().click()

test('shows and announces an account that fails right after success', async () => {
  const { emulator } = startBackend({ accounts: [northwind()] })
  renderConnect(
    <>
      <ConnectButton categories={['lms']}>Connect LMS</ConnectButton>
      <LinkedAccounts />
    </>,
  )
  await expect.element(row('Peoplewick')).toBeVisible()
  await button('Connect LMS').click()
  await fillForm()
  await submit().click()
  await closeHub()
  await expect.element(row('Coursewright')).toHaveTextContent('New')
  await expect.element(page.getByText('Coursewright is connected.')).toBeInTheDocument()

  const account = (await linked(emulator)).find(({ provider }) => provider === 'coursewright')
  const reasons = [{ code: 'refused', description: 'The key was refused.' }]
  emulator.control.setAccountStatus({ accountId: account?.id ?? '', status: 'error', reasons })
  await expect.element(row('Coursewright'), { timeout: 8000 }).toHaveTextContent('The key was refused.')
  await expect.element(page.getByText('The status of Coursewright is now: Not working.')).toBeInTheDocument()
  await expect.element(button('Reconnect Coursewright')).toBeVisible()
})

test('announces a new account with its error', async () => {
  const { emulator } = startBackend()
  renderConnect(<LinkedAccounts />)
  await button('Connect').click()
  await fillForm()
  await submit().click()
  await expect.poll(() => linked(emulator)).toHaveLength(1)
  const [account] = await linked(emulator)
  emulator.control.setAccountStatus({ accountId: account?.id ?? '', status: 'error' })
  await closeHub()
  const announcement = 'Coursewright was connected, but its status is: Not working.'
  await expect.element(page.getByText(announcement)).toBeInTheDocument()
})

test("keeps the empty state's button until its hub closes, even when the account appears earlier", async () => {
  startBackend()
  renderConnect(<LinkedAccounts connectButton={<ConnectButton categories={['lms']}>Connect LMS</ConnectButton>} />)
  await button('Connect LMS').click()
  await fillForm()
  await submit().click()
  await expect.element(page.getByText('Connection Successful')).toBeVisible()
  focusWindow()
  await expect.element(list()).toHaveAttribute('data-status', 'ready')
  await expect.element(dialog()).toBeVisible()
  await closeHub()
  await hubIsGone()
  await expect.element(row('Coursewright')).toHaveTextContent('New')
  await expect.element(list()).toHaveFocus()
})

test('refreshes the list on focus, on return to the tab, and online', async () => {
  const { emulator, fetch, requests } = accountsBackend({ accounts: [northwind({ id: 'acc-1' })] })
  renderAccounts({ fetch })
  await expect.element(row('Active')).toBeVisible()
  const events = [focusWindow, () => document.dispatchEvent(new Event('visibilitychange'))]
  for (const [at, happen] of events.entries()) {
    const status = at % 2 ? 'active' : 'expired'
    emulator.control.setAccountStatus({ accountId: 'acc-1', status })
    happen()
    await expect.element(page.getByRole('listitem')).toHaveAttribute('data-status', status)
  }
  expect(requests.length).toBeLessThan(8)
})

test('shares requests between lists below one provider', async () => {
  const { fetch, requests } = accountsBackend({ accounts: [northwind()] })
  function Count() {
    return <output>{useLinkedAccounts().accounts.length} linked</output>
  }
  renderAccounts(
    { fetch },
    <>
      <Count />
      <LinkedAccounts />
      <LinkedAccounts aria-label="Again" />
    </>,
  )
  await expect.element(page.getByText('1 linked')).toBeVisible()
  await expect.element(list().getByRole('listitem')).toBeVisible()
  expect(requests).toEqual(['GET /api/connect/accounts'])
  window.dispatchEvent(new Event('connect-hub:closed'))
  await expect.poll(() => requests).toEqual(['GET /api/connect/accounts', 'GET /api/connect/accounts'])
  await expect.element(page.getByText('1 linked')).toBeVisible()
  expect(requests).toHaveLength(2)
})
