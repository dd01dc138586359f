import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { accountsBackend, northwind } from './__tests__/accountsBackend.js'
import { button, deferred, focusWindow, list, renderAccounts, row } from './__tests__/renderAccounts.js'

const two = [northwind({ label: 'Berlin' }), northwind({ provider: 'hiretide' })]
const ask = () => button('Disconnect Peoplewick Berlin')
const question = () => page.getByRole('alertdialog', { name: 'Disconnect Peoplewick (Berlin)?' })

test('disconnects nothing without a confirmation, and moves the focus in and back', async () => {
  const { fetch, requests } = accountsBackend({ accounts: two })
  renderAccounts({ fetch })
  await ask().click()
  await expect.element(question()).toHaveAccessibleDescription(/sign-in and settings are deleted.*cannot be undone/)
  await expect.element(button('Keep it')).toHaveFocus()

  await userEvent.keyboard('{Escape}')
  await expect.element(question()).not.toBeInTheDocument()
  await expect.element(ask()).toHaveFocus()

  await userEvent.keyboard('{Enter}')
  await expect.element(button('Keep it')).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.element(ask()).toHaveFocus()
  expect(requests.filter((request) => request.startsWith('DELETE'))).toEqual([])
})

test('removes a confirmed account at once, announces it once it is gone, and keeps the focus in the list', async () => {
  const { fetch, emulator } = accountsBackend({ accounts: two })
  const gate = deferred()
  const held: typeof fetch = async (input, init) => {
    if (init?.method === 'DELETE') await gate.promise
    return fetch(input, init)
  }
  renderAccounts({ fetch: held })
  await ask().click()
  await question().getByRole('button', { name: 'Disconnect Peoplewick' }).click()

  await expect.element(row('Peoplewick')).not.toBeInTheDocument()
  await expect.element(list()).toHaveFocus()
  expect(page.getByText('is disconnected').query()).toBeNull()

  // A refresh meanwhile still returns the account.
  const asked = emulator.control.requests().length
  focusWindow()
  await expect.poll(() => emulator.control.requests().length).toBeGreaterThan(asked)
  await expect.element(row('Hiretide')).toBeVisible()
  expect(row('Peoplewick').query()).toBeNull()

  gate.settle()
  await expect.element(page.getByText('Peoplewick (Berlin) is disconnected.')).toBeInTheDocument()
  expect(row('Peoplewick').query()).toBeNull()
  await expect.element(row('Hiretide')).toBeVisible()
})

test('shows the empty state after the last account', async () => {
  const { fetch } = accountsBackend({ accounts: [northwind()] })
  renderAccounts({ fetch })
  await button('Disconnect Peoplewick').click()
  await button('Disconnect Peoplewick').last().click()
  await expect.element(page.getByText('Nothing is connected yet')).toBeVisible()
  await expect.element(list()).toHaveFocus()
})
