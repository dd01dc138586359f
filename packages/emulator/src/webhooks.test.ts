import { describe, expect, test, vi } from 'vitest'
import { callApi, callHub, mint } from './__tests__/api.js'
import { createReceiver, secret, signatureOf, startWebhooks } from './__tests__/receiver.js'
import { createEmulator } from './createEmulator.js'

describe('an event is sent when an account', () => {
  test('is linked by the form, and edited by it', async () => {
    const receiver = createReceiver()
    const emulator = startWebhooks(receiver)
    const token = await mint(emulator, { origin_username: 'ada@acme.test' })
    const saved = await callHub(emulator, token, 'POST /hub/accounts', {
      integration_id: 'int_tallyhouse',
      credentials: { company: '42', api_key: 'k' },
    })
    const { id }: { id: string } = await saved.json()
    await callHub(emulator, token, `PATCH /hub/accounts/${id}`, {
      integration_id: 'int_tallyhouse',
      credentials: { company: '43' },
    })
    await expect.poll(() => receiver.arrived.length).toBe(2)
    expect(receiver.arrived).toMatchObject([
      { event: 'account.created', accountId: id, body: { setup_information: { company: '42' } } },
      { event: 'account.updated', accountId: id, body: { setup_information: { company: '43' } } },
    ])
  })

  test('is linked by the link page', async () => {
    const receiver = createReceiver()
    const emulator = startWebhooks(receiver)
    const token = await mint(emulator)
    await emulator.fetch(
      `https://emulator.test/embedded/accounts/connect?token=${token}&integration_id=int_tallyhouse`,
      { method: 'POST', body: new URLSearchParams({ company: '42', api_key: 'k' }) },
    )
    await expect.poll(() => receiver.arrived).toMatchObject([{ event: 'account.created' }])
  })

  test('is linked by a sign-in window', async () => {
    const receiver = createReceiver()
    const emulator = startWebhooks(receiver)
    const token = await mint(emulator)
    const started = await callHub(emulator, token, 'POST /hub/connection_attempts', { token })
    const { id }: { id: string } = await started.json()
    const query = new URLSearchParams({ token, connection_attempt_id: id, redirect_uri: 'https://app.test/callback' })
    await emulator.fetch(`https://emulator.test/connect/oauth2/int_hiretide?${query}`, {
      method: 'POST',
      body: new URLSearchParams({ decision: 'allow' }),
    })
    await expect
      .poll(() => receiver.arrived)
      .toMatchObject([{ event: 'account.created', body: { provider: 'hiretide' } }])
  })

  test('is linked by a sign-in that control ends', async () => {
    const receiver = createReceiver()
    const emulator = startWebhooks(receiver)
    const token = await mint(emulator, { multiple: true })
    await callHub(emulator, token, 'POST /hub/connection_attempts', { token })
    emulator.control.settleAttempt({ status: 'authenticated', provider: 'hiretide' })
    await expect
      .poll(() => receiver.arrived)
      .toMatchObject([{ event: 'account.created', body: { provider: 'hiretide' } }])
  })

  test('is changed and deleted by a server', async () => {
    const receiver = createReceiver()
    const emulator = startWebhooks(receiver)
    await callApi(emulator, 'PATCH /accounts/acc-1', { label: 'Sales' })
    await callApi(emulator, 'DELETE /accounts/acc-1')
    await expect.poll(() => receiver.arrived.map(({ event }) => event)).toEqual(['account.updated', 'account.deleted'])
  })

  test.each([
    ['error', 'account.error'],
    ['expired', 'account.expired'],
    ['active', 'account.updated'],
    ['suspended', 'account.updated'],
  ])('has the status %s', async (status, event) => {
    const receiver = createReceiver()
    startWebhooks(receiver).control.setAccountStatus({ accountId: 'acc-1', status })
    await expect.poll(() => receiver.arrived).toMatchObject([{ event, accountId: 'acc-1' }])
  })
})

test('a payload has the documented fields and is signed', async () => {
  const receiver = createReceiver()
  const emulator = startWebhooks(receiver, { now: '2026-11-01T13:10:31.408Z' })
  const token = await mint(emulator, { origin_username: 'ada@acme.test' })
  await callHub(emulator, token, 'POST /hub/accounts', {
    integration_id: 'int_tallyhouse',
    credentials: { company: '42', api_key: 'secret' },
  })
  await expect.poll(() => receiver.arrived.length).toBe(1)
  const [{ body, raw, signature, accountId } = expect.fail()] = receiver.arrived
  expect(body).toEqual({
    project_id: 'dev-56501',
    account_id: accountId,
    event: 'account.created',
    event_date: '2026-11-01T13:10:31.408Z',
    record_type: 'account',
    record_id: accountId,
    sent_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    provider: 'tallyhouse',
    origin_owner_id: 'org-1',
    origin_owner_name: 'Acme',
    origin_username: 'ada@acme.test',
    setup_information: { company: '42' },
  })
  expect(signature).toBe(signatureOf(raw))
  expect(Math.abs(Date.now() - Date.parse(String(body['sent_at'])))).toBeLessThan(60_000)
})

test('an event leaves after the answer that caused it, and a slow endpoint delays no answer', async () => {
  const receiver = createReceiver()
  const order: string[] = []
  let answerWebhook = () => {}
  const answer = new Promise<Response>((resolve) => {
    answerWebhook = () => resolve(new Response())
  })
  const fetch = () => {
    order.push('webhook')
    return order.length > 2 ? new Response() : answer
  }
  const emulator = startWebhooks(receiver, { webhooks: { ...receiver.options, fetch } })
  await callApi(emulator, 'PATCH /accounts/acc-1', { label: 'One' })
  order.push('first answer')
  await expect.poll(() => order).toEqual(['first answer', 'webhook'])
  expect((await callApi(emulator, 'PATCH /accounts/acc-1', { label: 'Two' })).status).toBe(200)
  answerWebhook()
  await expect
    .poll(() => emulator.control.webhooks.deliveries().map(({ status }) => status))
    .toEqual(['delivered', 'delivered'])
})

describe('an event that no 2xx answers', () => {
  test('is sent again after 1, 5 and 25 seconds of the clock, each time signed anew', async () => {
    const receiver = createReceiver(500, 302, 410, 503)
    const emulator = startWebhooks(receiver, { now: 0 })
    const attempts = () => emulator.control.webhooks.deliveries()[0]?.attempts.map(({ at, status }) => [at, status])
    emulator.control.setAccountStatus({ accountId: 'acc-1', status: 'error' })
    await expect.poll(attempts).toEqual([['1970-01-01T00:00:00.000Z', 500]])
    for (const seconds of [1, 5, 25]) {
      const before = receiver.arrived.length
      emulator.control.advance({ seconds: seconds - 0.5 })
      expect(receiver.arrived).toHaveLength(before)
      emulator.control.advance({ seconds: 0.5 })
      await expect.poll(() => attempts()?.length).toBe(before + 1)
    }
    expect(attempts()?.at(-1)).toEqual(['1970-01-01T00:00:31.000Z', 503])
    expect(emulator.control.webhooks.deliveries()).toMatchObject([{ id: 1, status: 'failed', event: 'account.error' }])
    for (const { raw, signature } of receiver.arrived) expect(signature).toBe(signatureOf(raw))
    emulator.control.advance({ seconds: 3600 })
    emulator.control.setAccountStatus({ accountId: 'acc-1', status: 'active' })
    await expect.poll(() => receiver.arrived.length).toBe(5)
  })

  test('arrives once the endpoint is back, on the machine clock as well', async () => {
    const down = vi.fn(() => Promise.reject(new TypeError('fetch failed')))
    const receiver = createReceiver()
    const fetch = (request: Request) => (down.mock.calls.length === 0 ? down() : receiver.fetch(request))
    const emulator = startWebhooks(receiver, { webhooks: { ...receiver.options, fetch } })
    emulator.control.setAccountStatus({ accountId: 'acc-1', status: 'error' })
    await expect.poll(() => receiver.arrived.length, { timeout: 10_000 }).toBe(1)
    await expect
      .poll(() => emulator.control.webhooks.deliveries())
      .toMatchObject([{ status: 'delivered', attempts: [{ status: 'error', error: 'fetch failed' }, { status: 204 }] }])
  })
})

describe('an option that is wrong throws at once', () => {
  test.each([
    [{ url: 'not an address', secret }, 'webhooks.url'],
    [{ url: 'https://host.test', secret: '' }, 'webhooks.secret'],
    [{ url: 'https://host.test', secret: [] }, 'webhooks.secret'],
    [{ url: 'https://host.test', secret: ['a', 'b', 'c'] }, 'webhooks.secret'],
  ])('%j', (webhooks, message) => {
    expect(() => createEmulator({ webhooks })).toThrow(message)
  })
})
