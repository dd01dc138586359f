import { createHmac } from 'node:crypto'
import { verifyWebhook } from '@connect-hub/server'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const secret = 'whsec-1'
const minute = 60_000
const iso = (ms: number) => new Date(ms).toISOString()

/** An account event as StackOne sends it; undefined leaves a field out. */
const event = (fields: Record<string, unknown> = {}) => ({
  project_id: 'acmeinc-27270',
  account_id: 'GnQoASvosYhE5wJcmmAQs',
  event: 'account.updated',
  event_date: iso(Date.now() - 10),
  record_type: 'account',
  record_id: 'GnQoASvosYhE5wJcmmAQs',
  sent_at: iso(Date.now()),
  provider: 'integration_key',
  origin_owner_id: 'unique-org-identifier',
  setup_information: { domain: 'companytest' },
  ...fields,
})

/** Verifies a body that StackOne signed, as an attacker would replay it. */
const verify = (body: string) =>
  verifyWebhook(
    new Request('https://app.acme.test/webhooks', {
      method: 'POST',
      body,
      headers: { 'x-stackone-signature': createHmac('sha256', secret).update(body).digest('base64url') },
    }),
    secret,
  )
const verifyEvent = (fields?: Record<string, unknown>) => verify(JSON.stringify(event(fields)))

describe('a replayed webhook', () => {
  it('is accepted within five minutes of sent_at and refused after', async () => {
    const offsets = fc.integer({ min: -60 * minute, max: 60 * minute })
    await fc.assert(
      fc.asyncProperty(offsets, fc.boolean(), async (offset, withOffset) => {
        // Leaves a second on either side of the limit for a slow machine.
        fc.pre(Math.abs(Math.abs(offset) - 5 * minute) > 1000)
        const sent = iso(Date.now() + offset)
        // The same time in another time zone.
        const zoned = iso(Date.parse(sent) + 2 * 60 * minute).replace('Z', '+02:00')
        expect(await verifyEvent({ sent_at: withOffset ? zoned : sent })).toBe(Math.abs(offset) < 5 * minute)
      }),
      { numRuns: 200 },
    )
  })

  it('is accepted as a new delivery of an old event', async () => {
    expect(await verifyEvent({ event_date: iso(Date.now() - 24 * 60 * minute) })).toBe(true)
    expect(await verifyEvent({ event_date: 'broken' })).toBe(true)
  })

  it('is checked by event_date when sent_at is missing', async () => {
    for (const none of [undefined, null]) {
      expect(await verifyEvent({ sent_at: none })).toBe(true)
      expect(await verifyEvent({ sent_at: none, event_date: iso(Date.now() - 6 * minute) })).toBe(false)
      expect(await verifyEvent({ sent_at: none, event_date: iso(Date.now() + 6 * minute) })).toBe(false)
      expect(await verifyEvent({ sent_at: none, event_date: 'yesterday' })).toBe(false)
    }
  })

  it.each([
    '',
    ' ',
    'yesterday',
    'Infinity',
    '2026-13-45T00:00:00Z',
    {},
    [],
    [iso(Date.now())],
    { $date: iso(Date.now()) },
    true,
    false,
    0,
    -1,
    1e300,
  ])('is refused with %j as sent_at, which isn’t a recent time', async (sent) => {
    expect(await verifyEvent({ sent_at: sent })).toBe(false)
    // event_date must not replace an existing sent_at.
    expect(await verifyEvent({ sent_at: sent, event_date: iso(Date.now()) })).toBe(false)
  })

  it('may have a time in seconds or milliseconds since 1970', async () => {
    const now = Date.now()
    for (const sent of [now, now - 290_000, now + 290_000, Math.floor(now / 1000)])
      expect(await verifyEvent({ sent_at: sent }), `${sent}`).toBe(true)
    for (const sent of [now - 310_000, now + 310_000, Math.floor(now / 1000) - 310])
      expect(await verifyEvent({ sent_at: sent }), `${sent}`).toBe(false)
  })

  it('is refused despite times in other places and duplicate fields', async () => {
    const old = iso(Date.now() - 60 * minute)
    expect(await verifyEvent({ sent_at: old, timestamp: iso(Date.now()), data: { sent_at: iso(Date.now()) } })).toBe(
      false,
    )
    expect(await verify(`{"sent_at":"${iso(Date.now())}","sent_at":"${old}"}`)).toBe(false)
    expect(await verify(`{"__proto__":{"sent_at":"${iso(Date.now())}"},"sent_at":"${old}"}`)).toBe(false)
  })

  it('never throws for any signed body', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), fc.jsonValue(), async (body, sent) => {
        expect(await verify(body)).toBeTypeOf('boolean')
        expect(await verifyEvent({ sent_at: sent })).toBe(sent === null)
      }),
      { numRuns: 200 },
    )
  })
})
