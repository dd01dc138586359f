import { createEmulator, type Emulator, type WebhookControl } from '@connect-hub/emulator'
import { expect, test } from 'vitest'
import { type ParsedWebhook, parseWebhook, verifyWebhook } from './index.js'

// Reads the emulator's webhooks with the functions that a host uses.

const account = { id: 'acc-1', originOwnerId: 'org-1', originOwnerName: 'Acme', provider: 'dealbrook' }
const headers = { authorization: `Basic ${btoa('key:')}`, 'content-type': 'application/json' }

function start(secrets: string | [string, string] = 'whsec', known: string | string[] = 'whsec') {
  const read: ParsedWebhook[] = []
  const verified: boolean[] = []
  const fetch = async (request: Request) => {
    verified.push(await verifyWebhook(request.clone(), known))
    const parsed = await parseWebhook(request, known)
    read.push(parsed)
    return new Response(null, { status: parsed.ok ? 204 : parsed.status })
  }
  const url = 'https://host.test/webhooks'
  const emulator = createEmulator({ now: 0, accounts: [account], webhooks: { url, secret: secrets, fetch } })
  return { emulator, webhooks: emulator.control.webhooks, read, verified }
}

const call = (emulator: Emulator, method: string, path: string, body: object, token?: string) =>
  emulator.fetch(`https://emulator.test${path}`, {
    method,
    headers: token ? { ...headers, 'x-hub-session-token': token } : headers,
    body: JSON.stringify(body),
  })

const setStatus = ({ control }: Emulator, status: string) => control.setAccountStatus({ accountId: 'acc-1', status })

test('verifies and parses every event', async () => {
  const { emulator, read, verified } = start()
  const owner = { origin_owner_id: 'org-1', origin_owner_name: 'Acme', origin_username: 'ada@acme.test' }
  const { token }: { token: string } = await (await call(emulator, 'POST', '/connect_sessions', owner)).json()
  const credentials = { company: '42', api_key: 'k' }
  await call(emulator, 'POST', '/hub/accounts', { integration_id: 'int_tallyhouse', credentials }, token)
  await call(emulator, 'PATCH', '/accounts/acc-1', { label: 'Sales' })
  setStatus(emulator, 'error')
  setStatus(emulator, 'expired')
  setStatus(emulator, 'active')
  await call(emulator, 'DELETE', '/accounts/acc-1', {})
  const events = ['created', 'updated', 'error', 'expired', 'updated', 'deleted'].map((name) => `account.${name}`)
  await expect.poll(() => read).toMatchObject(events.map((event) => ({ ok: true, event: { event } })))
  expect(verified).toEqual(events.map(() => true))
  expect(read[0]).toEqual({
    ok: true,
    event: {
      event: 'account.created',
      accountId: expect.any(String),
      eventDate: new Date(0),
      sentAt: expect.any(Date),
      projectId: 'dev-56501',
      provider: 'tallyhouse',
      originOwnerId: 'org-1',
      originOwnerName: 'Acme',
      originUsername: 'ada@acme.test',
    },
  })
})

test.each([
  ['signature', 'unsigned'],
  ['secret', 'unsigned'],
  ['stale', 'stale'],
] as const)('an event forged by its %s is refused as %s', async (how, reason) => {
  const { emulator, webhooks, read, verified } = start()
  webhooks.forge({ how })
  setStatus(emulator, 'error')
  await expect.poll(() => read).toMatchObject([{ ok: false, reason }])
  expect(verified).toEqual([false])
})

test.each<[string, (webhooks: WebhookControl) => void]>([
  ['duplicated', (webhooks) => webhooks.duplicate()],
  ['delivered again', (webhooks) => webhooks.redeliver()],
])('verifies an event again that is %s', async (_, repeat) => {
  const { emulator, webhooks, verified } = start()
  setStatus(emulator, 'error')
  await expect.poll(() => verified).toEqual([true])
  repeat(webhooks)
  setStatus(emulator, 'active')
  await expect.poll(() => verified).toEqual([true, true, true])
})

test('verifies both secrets during a rotation', async () => {
  const { emulator, webhooks, verified } = start(['old', 'new'], ['old', 'new'])
  setStatus(emulator, 'error')
  await expect.poll(() => verified).toEqual([true])
  webhooks.rotate()
  setStatus(emulator, 'active')
  await expect.poll(() => verified).toEqual([true, true])
})
