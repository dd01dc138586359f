import { ConnectButton } from '@connect-hub/react'
import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { closeButton, dialog, fillForm, hubIsGone, renderConnect, submit } from './renderConnect.js'
import { linked, startBackend } from './startBackend.js'

/** The host's backend's answer to a request for one account. */
type Answer = (account: Response) => Response | Promise<Response>

function setUp(answer: Answer, accounts: Parameters<typeof startBackend>[0] = {}) {
  const { emulator } = startBackend(accounts)
  const outcomes: unknown[] = []
  const fetch = vi.fn<typeof globalThis.fetch>(async (input, init) => {
    const response = await globalThis.fetch(input, init)
    return String(input).includes('/accounts/') ? answer(response) : response
  })
  return {
    emulator,
    outcomes,
    asked: () => fetch.mock.calls.map(([input]) => String(input)).filter((url) => url.includes('/accounts/')),
    props: {
      fetch,
      onSuccess: (account: object) => outcomes.push({ success: account }),
      onError: ({ code }: { code: string }) => outcomes.push({ error: code }),
      onClose: ({ reason }: { reason: string }) => outcomes.push({ close: reason }),
    },
  }
}

const refuse =
  (code: string, status: number): Answer =>
  () =>
    Response.json({ code, message: 'No.' }, { status })
const other: Answer = async (response) => Response.json({ ...(await response.json()), id: 'other-1' })
const offline: Answer = () => Promise.reject(new TypeError('Failed to fetch'))
const html: Answer = () =>
  new Response('<!doctype html><title>App</title>', { headers: { 'content-type': 'text/html' } })
const broken: Answer = () => new Response('Internal Server Error', { status: 500 })

test.each([
  ['403', 'forbidden', 'not allowed', refuse('forbidden', 403)],
  ['404', 'not_found', 'does not exist', refuse('not_found', 404)],
  ['another account', 'not_found', 'does not exist', other],
])('fails a new connection that the backend answers with %s', async (_, code, words, answer) => {
  const { outcomes, props, asked } = setUp(answer)
  renderConnect(<ConnectButton categories={['lms']} {...props} />)
  await page.getByRole('button', { name: 'Connect' }).click()
  await fillForm()
  await submit().click()

  await expect.element(dialog().getByRole('alert')).toHaveTextContent(words)
  expect(outcomes).toEqual([{ error: code }])
  expect(asked()).toHaveLength(1)
  await closeButton().click()
  await hubIsGone()
  expect(outcomes).toEqual([{ error: code }, { close: 'error' }])
})

test.each([
  ['answers 500', broken],
  ['answers with HTML', html],
  ['cannot be reached', offline],
])('reports confirmed false for a new connection whose backend %s', async (_, answer) => {
  const { outcomes, props, emulator } = setUp(answer)
  renderConnect(<ConnectButton categories={['lms']} {...props} />)
  await page.getByRole('button', { name: 'Connect' }).click()
  await fillForm()
  await submit().click()

  await expect.element(page.getByText('Connection Successful')).toBeVisible()
  const [account] = await linked(emulator)
  const success = { success: { id: account?.id, provider: 'coursewright', confirmed: false } }
  await expect.poll(() => outcomes).toEqual([success])
  await closeButton().click()
  await hubIsGone()
  expect(outcomes).toEqual([success, { close: 'success' }])
})

test.each([
  ['403', { error: 'edit_not_saved' }, refuse('forbidden', 403)],
  ['404', { error: 'edit_not_saved' }, refuse('not_found', 404)],
  ['another account', { error: 'edit_not_saved' }, other],
  ['500', { success: { id: 'acc-1', provider: 'coursewright', confirmed: false } }, broken],
  ['HTML', { success: { id: 'acc-1', provider: 'coursewright', confirmed: false } }, html],
])('ends an edit that the backend answers with %s as %j', async (_, outcome, answer) => {
  const { outcomes, props } = setUp(answer, { accounts: [coursewright] })
  renderConnect(<ConnectButton accountId="acc-1" {...props} />)
  await page.getByRole('button', { name: 'Manage' }).click()
  await expect.element(page.getByLabelText('Site address')).toHaveValue('learn.acme.test')
  await page.getByLabelText('Site address').fill('learn.acme.example')
  await submit().click()

  await expect.poll(() => outcomes).toEqual([outcome])
})

const coursewright = {
  id: 'acc-1',
  originOwnerId: 'northwind',
  originOwnerName: 'Northwind',
  provider: 'coursewright',
  providerName: 'Coursewright',
  credentials: { site: 'learn.acme.test', api_key: 'old-secret-789' },
}
