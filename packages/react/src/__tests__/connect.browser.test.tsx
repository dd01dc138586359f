import { ConnectButton, type ConnectHubConfig, type ConnectHubEvent } from '@connect-hub/react'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { linkWithToken } from './linkWithToken.js'
import { closeButton, dialog, fillForm, hubIsGone, renderConnect, submit } from './renderConnect.js'
import { linked, startBackend, vendorUrl } from './startBackend.js'

type FetchSession = NonNullable<ConnectHubConfig['fetchSession']>

function callbacks() {
  const events: string[] = []
  const record = (name: string) => () => void events.push(name)
  return {
    events,
    props: {
      onReady: record('ready'),
      onSuccess: vi.fn(record('success')),
      onCancel: record('cancel'),
      onError: record('error'),
      onClose: ({ reason }: { reason: string }) => void events.push(`close: ${reason}`),
    },
  }
}

test('connects an account through the form', async () => {
  const { emulator, requests } = startBackend()
  const { events, props } = callbacks()
  renderConnect(<ConnectButton categories={['lms']} {...props} />)

  await page.getByRole('button', { name: 'Connect' }).click()
  await expect.element(page.getByRole('dialog', { name: 'Connect a learning system' })).toBeVisible()
  await fillForm()
  await submit().click()

  await expect.element(page.getByText('Connection Successful')).toBeVisible()
  await expect.poll(() => events).toEqual(['ready', 'success'])
  const [account] = await linked(emulator)
  expect(props.onSuccess).toHaveBeenCalledExactlyOnceWith({ id: account?.id, provider: 'coursewright' })
  await page.getByRole('button', { name: 'Close', exact: true }).last().click()
  await hubIsGone()
  expect(events).toEqual(['ready', 'success', 'close: success'])
  expect(requests.filter((request) => request.startsWith('POST'))).toEqual(['POST /api/connect/sessions'])
})

test('edits an account in edit mode, and confirms the change before success', async () => {
  const { emulator, requests } = startBackend({ accounts: [coursewright] })
  const { events, props } = callbacks()
  const [account] = await linked(emulator)
  if (!account) throw new Error('The emulator has no account.')
  renderConnect(<ConnectButton account={account} {...props} />)

  await page.getByRole('button', { name: 'Manage' }).click()
  await expect.element(page.getByRole('dialog', { name: 'Edit Coursewright' })).toBeVisible()
  await expect.element(page.getByLabelText('Site address')).toHaveValue('learn.acme.test')
  expect(dialog().getByPlaceholder('Search Integrations').query()).toBeNull()
  await page.getByLabelText('Site address').fill('learn.acme.example')
  await submit().click()

  await expect.poll(() => events).toEqual(['ready', 'success'])
  expect(props.onSuccess).toHaveBeenCalledExactlyOnceWith({ id: account.id, provider: 'coursewright', confirmed: true })
  expect(requests).toContain(`GET /api/connect/accounts/${account.id}`)
})

test('requests one account for an edit whatever `multiple` says, and emits a notice', async () => {
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
    { type: 'notice', path: 'multiple', code: 'multiple_without_effect', message },
  ])
})

test('reports an edit that the vendor refused as an error, although the hub reports success', async () => {
  const { emulator } = startBackend({ accounts: [coursewright] })
  const { events, props } = callbacks()
  const [account] = await linked(emulator)
  renderConnect(<ConnectButton accountId={account?.id} {...props} />)

  await page.getByRole('button', { name: 'Manage' }).click()
  await page.getByLabelText('Site address').fill('learn.acme.example')
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  emulator.control.expire()
  await submit().click()

  await expect.element(page.getByText('Your changes were not saved')).toBeVisible()
  expect(events).toEqual(['ready', 'error'])
  await page.getByRole('button', { name: 'Start again' }).click()
  await expect.element(page.getByLabelText('Site address')).toHaveValue('learn.acme.test')
})

test('cancels when the user leaves without connecting', async () => {
  startBackend()
  const { events, props } = callbacks()
  renderConnect(<ConnectButton {...props} />)
  const button = page.getByRole('button', { name: 'Connect' })

  await button.click()
  await expect.element(page.getByRole('button', { name: /Peoplewick/ })).toBeVisible()
  await closeButton().click()

  await hubIsGone()
  await expect.poll(() => events).toEqual(['ready', 'cancel', 'close: cancel'])
  await expect.element(button).toHaveFocus()
})

test('asks before it discards what the user typed', async () => {
  startBackend()
  const { events, props } = callbacks()
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
  await expect.poll(() => events).toEqual(['ready', 'cancel', 'close: cancel'])
})

test('succeeds with an account that was linked without the hub reporting it', async () => {
  startBackend()
  const { events, props } = callbacks()
  renderConnect(<ConnectButton categories={['lms']} {...props} />)
  await page.getByRole('button', { name: 'Connect' }).click()
  await expect.element(page.getByRole('button', { name: /Coursewright/ })).toBeVisible()
  await linkElsewhere()
  await closeButton().click()

  await expect.poll(() => events).toEqual(['ready', 'success', 'close: success'])
})

/** Links an account for the same owner outside the page's hub, as a sign-in window that is still open does. */
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
