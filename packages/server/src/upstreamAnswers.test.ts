import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { connect } from './__tests__/connect.js'
import { settle } from './__tests__/settle.js'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** Requests accounts from a vendor that is busy once, and returns the delay before the second call. */
async function waitAfter(retryAfter: string | undefined, status = 429) {
  let calls = 0
  const { call } = connect({
    fetch: async () => {
      calls += 1
      if (calls > 1) return Response.json([])
      return new Response('', { status, headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter } })
    },
  })
  const { value, ms } = await settle(call('GET', '/accounts'))
  return { status: value.status, ms, passedOn: value.headers.get('retry-after') }
}

describe('Retry-After', () => {
  it.each(['2', ' 2 ', '02'])('delays the retry by seconds: %j', async (header) => {
    const { status, ms } = await waitAfter(header)
    expect(status).toBe(200)
    expect(ms).toBeGreaterThanOrEqual(2000)
  })

  it('allows an immediate retry for zero or a past time', async () => {
    for (const header of ['0', 'Wed, 21 Oct 2015 07:28:00 GMT']) {
      const { status, ms } = await waitAfter(header)
      expect(status).toBe(200)
      expect(ms).toBeLessThan(300)
    }
  })

  it.each([
    '',
    ' ',
    '-5',
    '-0',
    '+2',
    '5, 10',
    '5,10',
    '0, 0',
    '5; 10',
    '1.5',
    '1e1',
    '0x10',
    'Infinity',
    'NaN',
    'soon',
    '2 seconds',
    'May 10',
    '2015-10-21',
    'Wed, 21 Oct 2015 07:28:00 GMT, 5',
    'Wed, 99 Oct 2015 07:28:00 GMT',
  ])('is ignored when it is neither seconds nor a date: %j', async (header) => {
    // The first delay without the header is half of 250 ms, plus up to as much jitter.
    const { status, ms } = await waitAfter(header)
    expect(status).toBe(200)
    expect(ms).toBeGreaterThanOrEqual(125)
    expect(ms).toBeLessThan(500)
    const refused = connect({
      fetch: async () => new Response('', { status: 400, headers: { 'retry-after': header } }),
    })
    const { value } = await settle(refused.post({}))
    expect(value.headers.get('retry-after')).toBeNull()
  })

  it('reaches the browser in whole seconds or not at all', async () => {
    const header = fc.oneof(
      fc.string({ unit: fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code)) }),
      fc.integer().map(String),
      fc.double().map(String),
      fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
      fc.array(fc.nat(), { minLength: 2 }).map((list) => list.join(', ')),
    )
    await fc.assert(
      fc.asyncProperty(header, async (value) => {
        const { call } = connect({
          fetch: async () => new Response('', { status: 500, headers: { 'retry-after': value } }),
        })
        const { value: answer } = await settle(call('GET', '/accounts'))
        expect(answer.headers.get('retry-after') ?? '0').toMatch(/^\d{1,16}$/)
      }),
      { numRuns: 200 },
    )
  })
})

describe('a refused call that no browser influenced', () => {
  const list = ['GET', '/accounts'] as const
  const one = ['GET', '/accounts/acme-1'] as const

  it.each([
    [list, 400],
    [list, 404],
    [list, 409],
    [list, 412],
    [list, 422],
    [one, 409],
    [one, 412],
  ])('is a failure of the vendor: %j answered %i', async ([method, path], status) => {
    const { call } = connect({ fetch: async () => Response.json({ message: 'hunter2' }, { status }) })
    const { value } = await settle(call(method, path))
    expect(value.status).toBe(502)
    const text = await value.text()
    expect(JSON.parse(text)).toMatchObject({ code: 'upstream_failed' })
    expect(text).not.toContain('hunter2')
  })

  it('is not_found for a single account, whose id the browser chose', async () => {
    for (const status of [400, 404, 422]) {
      const { call } = connect({ fetch: async () => Response.json({}, { status }) })
      expect((await settle(call(...one))).value.status).toBe(404)
    }
  })
})

describe('a deletion', () => {
  const account = { id: 'acme-1', provider: 'x', status: 'active', origin_owner_id: 'acme' }

  it.each([
    ['nothing', 200, ''],
    ['the account', 200, JSON.stringify(account)],
    ['a word', 200, 'OK'],
    ['HTML', 200, '<html>'],
    ['JSON that breaks off', 200, '{"id":'],
    ['a body over the limit', 200, 'x'.repeat(5 * 1024 * 1024)],
    ['nothing', 202, ''],
  ])('succeeds when the vendor answers with %s (%i)', async (_, status, text) => {
    const methods: (string | undefined)[] = []
    const { call } = connect({
      fetch: async (_url, { method }) => {
        methods.push(method)
        return method === 'DELETE' ? new Response(text, { status }) : Response.json(account)
      },
    })
    const { value } = await settle(call('DELETE', '/accounts/acme-1'))
    expect(value.status).toBe(204)
    expect(methods).toEqual(['GET', 'DELETE'])
  })
})
