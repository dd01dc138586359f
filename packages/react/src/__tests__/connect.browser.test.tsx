import { ConnectButton, type ConnectHubConfig, type ConnectHubEvent } from '@connect-hub/react'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { linkWithToken } from './linkWithToken.js'
import { closeButton, dialog, fillForm, hubIsGone, renderConnect, submit } from './renderConnect.js'
import { linked, startBackend, vendorUrl } from './startBackend.js'

type FetchSession = NonNullable<ConnectHubConfig['fetchSession']>

function callbacks() {
  const told: string[] = []
  const tell = (name: string) => () => void told.push(name)
  return {
    told,
    props: {
      onReady: tell('ready'),
      onSuccess: vi.fn(tell('success')),
      onCancel: tell('cancel'),
      onError: tell('error'),
      onClose: ({ reason }: { reason: string }) => void told.push(`close: ${reason}`),
    },
  }
}

test('a person connects an account through the form', async () => {
  const { emulator, requests } = startBackend()
  const { told, props } = callbacks()
  renderConnect(<ConnectButton categories={['lms']} {...props} />)

  await page.getByRole('button', { name: 'Connect' }).click()
  await expect.element(page.getByRole('dialog', { name: 'Connect a learning system' })).toBeVisible()
  await fillForm()
  await submit().click()

  await expect.element(page.getByText('Connection Successful')).toBeVisible()
  await expect.poll(() => told).toEqual(['ready', 'success'])
  const [account] = await linked(emulator)
  expect(props.onSuccess).toHaveBeenCalledExactlyOnceWith({ id: account?.id, provider: 'coursewright' })
  await page.getByRole('button', { name: 'Close', exact: true }).last().click()
  await hubIsGone()
  expect(told).toEqual(['ready', 'success', 'close: success'])
  expect(requests.filter((request) => request.startsWith('POST'))).toEqual(['POST /api/connect/sessions'])
})

test('an account is edited in edit mode, and the change is confirmed before success', async () => {
  const { emulator, requests } = startBackend({ accounts: [coursewright] })
  const { told, props } = callbacks()
  const [account] = await linked(emulator)
  if (!account) throw new Error('The emulator has no account.')
  renderConnect(<ConnectButton account={account} {...props} />)

  await page.getByRole('button', { name: 'Manage' }).click()
  await expect.element(page.getByRole('dialog', { name: 'Edit Coursewright' })).toBeVisible()
  await expect.element(page.getByLabelText('Site address')).toHaveValue('learn.acme.test')
  expect(dialog().getByPlaceholder('Search Integrations').query()).toBeNull()
  await page.getByLabelText('Site address').fill('learn.acme.example')
  await submit().click()

  await expect.poll(() => told).toEqual(['ready', 'success'])
  expect(props.onSuccess).toHaveBeenCalledExactlyOnceWith({ id: account.id, provider: 'coursewright', confirmed: true })
  expect(requests).toContain(`GET /api/connect/accounts/${account.id}`)
})

test('an edit asks for one account whatever `multiple` says, and tells why', async () => {
  const { emulator } = startBackend({ accounts: [coursewright] })
  const [account] = await linked(emulator)
  const events: ConnectHubEvent[] = []
  const fetchSession = vi.fn<FetchSession>(() => new Promise(() => undefined))
  renderConnect(
    <ConnectButton
      accountId={account?.id}
      multiple
      fetchSession={fetchSession}
      onEvent={(event) => void events.push(event)}
    />,
  )
  await page.getByRole('button', { name: 'Manage' }).click()
  await expect
    .poll(() => fetchSession.mock.calls.map(([{ request }]) => request))
    .toStrictEqual([{ accountId: account?.id }])
  const message = 'Has no effect when an account is edited.'
  expect(events).toEqual([
    { type: 'open', accountId: account?.id },
    { type: 'notice', path: 'multiple', message },
  ])
})

test('an edit that the vendor refused is an error, though the hub says success', async () => {
  const { emulator } = startBackend({ accounts: [coursewright] })
  const { told, props } = callbacks()
  const [account] = await linked(emulator)
  renderConnect(<ConnectButton accountId={account?.id} {...props} />)

  await page.getByRole('button', { name: 'Manage' }).click()
  await page.getByLabelText('Site address').fill('learn.acme.example')
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  emulator.control.expire()
  await submit().click()

  await expect.element(page.getByText('Your changes were not saved')).toBeVisible()
  expect(told).toEqual(['ready', 'error'])
  await page.getByRole('button', { name: 'Start again' }).click()
  await expect.element(page.getByLabelText('Site address')).toHaveValue('learn.acme.test')
})

test('leaving without connecting is a cancel', async () => {
  startBackend()
  const { told, props } = callbacks()
  renderConnect(<ConnectButton {...props} />)
  const button = page.getByRole('button', { name: 'Connect' })

  await button.click()
  await expect.element(page.getByRole('button', { name: /Peoplewick/ })).toBeVisible()
  await closeButton().click()

  await hubIsGone()
  await expect.poll(() => told).toEqual(['ready', 'cancel', 'close: cancel'])
  await expect.element(button).toHaveFocus()
})

test('what was typed is not lost without asking', async () => {
  startBackend()
  const { told, props } = callbacks()
  renderConnect(<ConnectButton categories={['lms']} {...props} />)
  await page.getByRole('button', { name: 'Connect' }).click()
  await fillForm()

  await userEvent.keyboard('{Escape}')
  await expect.element(page.getByRole('alertdialog')).toHaveTextContent('What you entered will be lost')
  await page.getByRole('button', { name: 'Keep going' }).click()
  await expect.element(page.getByLabelText('Site address')).toHaveValue('learn.acme.test')

  await closeButton().click()
  await page.getByRole('button', { name: 'Close anyway' }).click()
  await hubIsGone()
  await expect.poll(() => told).toEqual(['ready', 'cancel', 'close: cancel'])
})

test('an account that was linked without a word of the hub is a success', async () => {
  startBackend()
  const { told, props } = callbacks()
  renderConnect(<ConnectButton categories={['lms']} {...props} />)
  await page.getByRole('button', { name: 'Connect' }).click()
  await expect.element(page.getByRole('button', { name: /Coursewright/ })).toBeVisible()
  await linkElsewhere()
  await closeButton().click()

  await expect.poll(() => told).toEqual(['ready', 'success', 'close: success'])
})

/** As a sign-in window does that is still open: links an account for the same owner, past the hub on the page. */
async function linkElsewhere() {
  const json = { 'content-type': 'application/json' }
  const answer = await fetch('/api/connect/sessions', { method: 'POST', headers: json, body: '{}' })
  const { token }: { token: string } = await answer.json()
  await linkWithToken(token, vendorUrl)
}

const coursewright = {
  id: 'acc-1',
  originOwnerId: 'northwind',
  originOwnerName: 'Northwind',
  provider: 'coursewright',
  providerName: 'Coursewright',
  credentials: { site: 'learn.acme.test', api_key: 'old-secret-789' },
}
