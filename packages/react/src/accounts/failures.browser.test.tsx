import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { accountsBackend, northwind } from './__tests__/accountsBackend.js'
import { button, focusWindow, list, renderAccounts, row } from './__tests__/renderAccounts.js'

const isList = (input: RequestInfo | URL, init?: RequestInit) => new Request(input, init).method === 'GET'

test('reports a failed first answer, and keeps the focus in the list on a retry', async () => {
  const { emulator, fetch } = accountsBackend({ accounts: [northwind()] })
  emulator.control.fail({ route: 'GET /accounts', status: 500 })
  renderAccounts({ fetch })

  await expect.element(page.getByRole('alert')).toHaveTextContent('could not be loaded')
  await expect.element(list()).toHaveAttribute('data-status', 'error')
  await button('Try again').click()
  await expect.element(row('Peoplewick')).toBeVisible()
  expect(page.getByRole('alert').query()).toBeNull()
  await expect.element(list()).toHaveFocus()
})

test("shows the failed state when the host's headers fail", async () => {
  const { fetch } = accountsBackend()
  const headers = () => {
    throw new Error('No session.')
  }
  renderAccounts({ fetch, headers })
  await expect.element(page.getByRole('alert')).toHaveTextContent('Something went wrong')
})

test('names the mistake for a backend without accounts', async () => {
  renderAccounts({ endpoint: { session: '/token' } })
  await expect.element(page.getByRole('alert')).toHaveAttribute('data-code', 'misconfigured')
})

test('keeps the earlier accounts with a note when a refresh fails', async () => {
  const { emulator, fetch } = accountsBackend({ accounts: [northwind()] })
  renderAccounts({ fetch })
  await expect.element(row('Peoplewick')).toBeVisible()

  emulator.control.fail({ route: 'GET /accounts', status: 500 })
  focusWindow()
  await expect.element(page.getByText('This list may be out of date. The service failed. Try again.')).toBeVisible()
  await expect.element(row('Peoplewick')).toBeVisible()
  await expect.element(list()).toHaveAttribute('data-status', 'ready')
  await button('Try again').click()
  await expect.element(page.getByText('out of date')).not.toBeInTheDocument()
})

test("shows the host's texts in the note", async () => {
  const { emulator, fetch } = accountsBackend({ accounts: [northwind()] })
  renderAccounts({
    fetch,
    messages: { accounts: { outdated: 'Von vorhin. {reason}' }, errors: { upstream_failed: 'Kaputt.' } },
  })
  await expect.element(row('Peoplewick')).toBeVisible()
  emulator.control.fail({ route: 'GET /accounts', status: 500 })
  focusWindow()
  await expect.element(page.getByText('Von vorhin. Kaputt.')).toBeVisible()
})

test.each([401, 403])('hides the earlier accounts after a %s', async (status) => {
  const { fetch } = accountsBackend({ accounts: [northwind()] })
  let isRefused = false
  renderAccounts({ fetch: async (...call) => (isRefused ? Response.json({}, { status }) : fetch(...call)) })
  await expect.element(row('Peoplewick')).toBeVisible()

  isRefused = true
  focusWindow()
  await expect.element(list()).toHaveAttribute('data-status', 'error')
  await expect.element(row('Peoplewick')).not.toBeInTheDocument()
})

test('restores an account that cannot be disconnected with the reason, and focuses the retry', async () => {
  const { emulator, fetch } = accountsBackend({ accounts: [northwind(), northwind({ provider: 'hiretide' })] })
  renderAccounts({ fetch })
  emulator.control.fail({ route: 'DELETE /accounts/:id', status: 500 })
  await button('Disconnect Peoplewick').click()
  await button('Disconnect Peoplewick').last().click()

  await expect.element(page.getByRole('alert')).toHaveTextContent('Peoplewick is still connected. The service failed.')
  await expect.element(button('Try again')).toHaveFocus()
  const providers = page
    .getByRole('listitem')
    .elements()
    .map((item) => item.textContent)
  expect(providers).toEqual([expect.stringContaining('Peoplewick'), expect.stringContaining('Hiretide')])

  await button('Try again').click()
  await expect.element(row('Peoplewick')).not.toBeInTheDocument()
  await expect.element(page.getByText('Peoplewick is disconnected.')).toBeInTheDocument()
})

test('shows an immediate refusal instead of the question', async () => {
  const { fetch } = accountsBackend({ accounts: [northwind()] })
  renderAccounts({
    fetch: async (...call) => (isList(...call) ? fetch(...call) : Promise.reject(new TypeError('Failed to fetch'))),
  })
  await button('Disconnect Peoplewick').click()
  await button('Disconnect Peoplewick').last().click()
  await expect.element(page.getByRole('alert')).toHaveTextContent('could not be reached')
  await expect.element(button('Try again')).toHaveFocus()
  expect(page.getByRole('alertdialog').query()).toBeNull()
})

test('counts an account that is already gone as disconnected', async () => {
  const { fetch } = accountsBackend({ accounts: [northwind()] })
  renderAccounts({
    fetch: async (...call) =>
      isList(...call) ? fetch(...call) : Response.json({ code: 'not_found' }, { status: 404 }),
  })
  await button('Disconnect Peoplewick').click()
  await button('Disconnect Peoplewick').last().click()
  await expect.element(page.getByText('Peoplewick is disconnected.')).toBeInTheDocument()
})

test('reports offline at once, and refreshes once online again', async () => {
  const { emulator, fetch } = accountsBackend({ accounts: [northwind()] })
  emulator.control.fail({ route: 'GET /accounts', status: 500 })
  renderAccounts({ fetch })
  await expect.element(page.getByRole('alert')).toBeVisible()
  window.dispatchEvent(new Event('offline'))
  window.dispatchEvent(new Event('online'))
  await expect.element(row('Peoplewick')).toBeVisible()
})

test('loads a list that was offline at first once the network is back', async () => {
  const { fetch } = accountsBackend({ accounts: [northwind()] })
  let online = false
  vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => online)
  renderAccounts({
    fetch: (input, init) => (online ? fetch(input, init) : Promise.reject(new TypeError('Failed to fetch'))),
  })
  await expect.element(page.getByRole('alert')).toHaveTextContent('You are offline')
  online = true
  window.dispatchEvent(new Event('online'))
  await expect.element(row('Peoplewick')).toBeVisible()
})
