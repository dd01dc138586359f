import { createHmac } from 'node:crypto'
import { parseWebhook, type WebhookSecrets } from '@connect-hub/server'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'

const secret = 'whsec-1'
const minute = 60_000
const iso = (ms: number) => new Date(ms).toISOString()
const sign = (body: string | Uint8Array, key = secret) => createHmac('sha256', key).update(body).digest('base64url')

/** An account event as the vendor sends it now; undefined leaves a field out. */
const event = (fields: Record<string, unknown> = {}) =>
  JSON.stringify({
    account_id: 'GnQoASvosYhE5wJcmmAQs',
    event: 'account.updated',
    event_date: iso(Date.now() - 10),
    sent_at: iso(Date.now()),
    provider: 'bamboohr',
    origin_owner_id: 'acme',
    setup_information: { domain: 'companytest' },
    ...fields,
  })

const webhook = (body: string | Uint8Array<ArrayBuffer>, signature: string) =>
  new Request('https://app.acme.test/webhooks', {
    method: 'POST',
    body,
    headers: { 'x-stackone-signature': signature },
  })
const parse = (body: string, secrets: WebhookSecrets = secret) => parseWebhook(webhook(body, sign(body)), secrets)

it('returns the event of a webhook that the vendor has just signed, and leaves the request readable', async () => {
  const body = event()
  const request = webhook(body, sign(body))
  expect(await parseWebhook(request, [undefined, 'next', secret])).toEqual({
    ok: true,
    event: {
      event: 'account.updated',
      accountId: 'GnQoASvosYhE5wJcmmAQs',
      eventDate: expect.any(Date),
      sentAt: expect.any(Date),
      provider: 'bamboohr',
      originOwnerId: 'acme',
    },
  })
  expect(await request.text()).toBe(body)
})

it.each([
  ['another secret signed it', () => parse(event(), 'other'), 'unsigned', 401],
  ['the signature is missing', () => parseWebhook(webhook(event(), ''), secret), 'unsigned', 401],
  ['it was sent six minutes ago', () => parse(event({ sent_at: iso(Date.now() - 6 * minute) })), 'stale', 401],
  ['it carries no time', () => parse(event({ sent_at: undefined, event_date: undefined })), 'stale', 401],
  ['its body is over 1 MB', () => parse(event({ pad: 'x'.repeat(1024 * 1024) })), 'too_large', 413],
  ['it names no account', () => parse(event({ account_id: undefined })), 'malformed', 400],
  ['it names no event', () => parse(event({ event: 7 })), 'malformed', 400],
] as const)('refuses a webhook when %s', async (_, refused, reason, status) => {
  expect(await refused()).toEqual({ ok: false, reason, status })
})

it('throws when no secret is set or the body was already read', async () => {
  await expect(parse(event(), ['', undefined])).rejects.toThrow('parseWebhook: no secret is set.')
  const request = webhook(event(), sign(event()))
  await request.text()
  await expect(parseWebhook(request, secret)).rejects.toThrow('parseWebhook: the body was read before.')
})

/** Flips the bit at an index. */
function flip(bytes: Uint8Array<ArrayBuffer>, place: number): Uint8Array<ArrayBuffer> {
  const at = place % (bytes.length * 8)
  const flipped = bytes.slice()
  flipped[at >> 3] = (flipped[at >> 3] ?? 0) ^ (1 << (at & 7))
  return flipped
}

const encode = (text: string) => new TextEncoder().encode(text)
const place = fc.nat({ max: 100_000 })
const late = fc.oneof(
  fc.integer({ min: 5 * minute + 1_000, max: 1e12 }),
  fc.integer({ min: -1e12, max: -5 * minute - 60_000 }),
)
const noTime = fc.oneof(fc.constantFrom('', 'now', true, false, 0, -1, 1e300), fc.object(), fc.array(fc.anything()))
const noText = fc.oneof(fc.boolean(), fc.double(), fc.object(), fc.constantFrom(null, ''))

// Requests that an attacker can send without the secret, and replayed or broken deliveries with a valid signature.
const hostile: fc.Arbitrary<Request> = fc.oneof(
  place.map((at) => webhook(flip(encode(event()), at), sign(event()))),
  place.map((at) => {
    const body = event()
    return webhook(
      body,
      Buffer.from(flip(new Uint8Array(createHmac('sha256', secret).update(body).digest()), at)).toString('base64url'),
    )
  }),
  fc.constantFrom('', 'other', 'whsec-2').map((key) => webhook(event(), sign(event(), key))),
  late.map((ms) => signed({ sent_at: iso(Date.now() - ms) })),
  noTime.map((sent) => signed({ sent_at: sent })),
  noText.map((name) => signed({ event: name })),
  noText.map((id) => signed({ account_id: Number.isSafeInteger(id) ? {} : id })),
  fc.jsonValue().map((json) => signBody(JSON.stringify(json))),
)
const signed = (fields: Record<string, unknown>) => signBody(event(fields))
const signBody = (body: string) => webhook(body, sign(body))

it('refuses 10,000 hostile webhooks without throwing', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async (request) => {
      expect(await parseWebhook(request, secret)).toMatchObject({ ok: false })
    }),
    { numRuns: 10_000 },
  )
})

it('refuses a body over 1 MB with any signature', async () => {
  for (const bytes of [1024 * 1024 + 1, 2 * 1024 * 1024]) {
    const body = event({ pad: '' })
    const padded = body + ' '.repeat(bytes - body.length)
    expect(await parseWebhook(webhook(padded, sign(padded)), secret)).toMatchObject({ reason: 'too_large' })
  }
})
