import type { ConnectHandlerEvent } from '@connect-hub/server'
import type { ConnectError } from '@connect-hub/session'
import { describe, expect, it } from 'vitest'
import { connect } from './__tests__/connect.js'

const chunk = new Uint8Array(64 * 1024).fill(0x20)

/** Creates a vendor whose body never ends, and records how the handler reads it. */
function endless(status: number, headers: Record<string, string> = {}) {
  const seen = { calls: 0, bytes: 0, cancelled: 0 }
  const fetch = async () => {
    seen.calls += 1
    const body = new ReadableStream({
      pull: (controller) => {
        seen.bytes += chunk.byteLength
        controller.enqueue(chunk)
      },
      cancel: () => {
        seen.cancelled += 1
      },
    })
    return new Response(body, { status, headers })
  }
  return { seen, fetch }
}

const listed = (id: string, originOwnerId = 'acme') => ({
  id,
  origin_owner_id: originOwnerId,
  origin_owner_name: originOwnerId,
  provider: 'ledgerfolk',
})

describe('an answer of the vendor that is too long', () => {
  it.each([
    [200, 4 * 1024 * 1024],
    [201, 4 * 1024 * 1024],
    [404, 64 * 1024],
    [422, 64 * 1024],
    [429, 64 * 1024],
    [503, 64 * 1024],
  ])('with status %i is read up to %i bytes, cancelled, not retried, and upstream_failed', async (status, limit) => {
    const { seen, fetch } = endless(status, { 'retry-after': '1' })
    const errors: ConnectError[] = []
    const events: ConnectHandlerEvent[] = []
    const { post } = connect({ fetch, onError: (error) => errors.push(error), onEvent: (event) => events.push(event) })
    const response = await post({})
    expect(response.status).toBe(502)
    expect(await response.json()).toMatchObject({ code: 'upstream_failed' })
    expect(response.headers.get('retry-after')).toBeNull()
    expect(seen.calls).toBe(1)
    expect(seen.cancelled).toBe(1)
    expect(seen.bytes).toBeGreaterThan(limit)
    expect(seen.bytes).toBeLessThanOrEqual(limit + 3 * chunk.byteLength)
    expect(errors[0]).toMatchObject({
      cause: { message: `POST /connect_sessions answered ${status} with more than ${limit} bytes.` },
    })
    expect(events[0]).toMatchObject({ type: 'upstream', status, attempt: 1, retryInMs: undefined })
  })

  it('is not read when its Content-Length is too long', async () => {
    const { seen, fetch } = endless(200, { 'content-length': '300000000' })
    const { post } = connect({ fetch })
    expect((await post({})).status).toBe(502)
    expect(seen.cancelled).toBe(1)
    expect(seen.bytes).toBeLessThanOrEqual(3 * chunk.byteLength)
  })

  it('is accepted up to the limit', async () => {
    const label = 'x'.repeat(2 * 1024 * 1024)
    const account = { ...listed('acme-1'), label, setup_information: label.slice(0, -4096) }
    const { call } = connect({ fetch: async () => Response.json([account]) })
    expect(await (await call('GET', '/accounts')).json()).toMatchObject([{ id: 'acme-1', label }])
  })
})

describe('the pages of accounts', () => {
  it('end after 50 with a call to onError', async () => {
    let calls = 0
    const errors: ConnectError[] = []
    const { call } = connect({
      fetch: async () => {
        calls += 1
        return Response.json(Array.from({ length: 100 }, (_, at) => listed(`${calls}-${at}`)))
      },
      onError: (error) => errors.push(error),
    })
    const response = await call('GET', '/accounts')
    expect(response.status).toBe(200)
    expect(await response.json()).toHaveLength(5000)
    expect(calls).toBe(50)
    expect(errors).toMatchObject([{ code: 'upstream_failed', message: expect.stringContaining('50 pages') }])
  })

  it('contain no accounts of other owners, and continue after a page of only those', async () => {
    const { call } = connect({
      fetch: async (url) => {
        const page = Number(new URL(url).searchParams.get('page'))
        const owners = [['acme', 'other'], ['other'], ['other', 'acme']][page - 1] ?? []
        return Response.json(
          Array.from({ length: page < 3 ? 100 : 10 }, (_, at) => listed(`${page}-${at}`, owners[at % owners.length])),
        )
      },
    })
    const found = (await (await call('GET', '/accounts')).json()) as { originOwnerId: string }[]
    expect(found).toHaveLength(55)
    expect(new Set(found.map(({ originOwnerId }) => originOwnerId))).toEqual(new Set(['acme']))
  })
})

describe('an unreadable account', () => {
  const odd = { ...listed('acme-2'), created_at: 'yesterday', createdAt: 7, label: { a: 1 } }
  const vendor =
    (list: unknown[]) =>
    async (url: string, { method }: RequestInit) => {
      const { pathname } = new URL(url)
      if (method === 'DELETE') return new Response(null, { status: 204 })
      return Response.json(
        pathname === '/accounts' ? list : list.find((item) => pathname.endsWith(`${(item as { id?: string }).id}`)),
      )
    }

  it.each<[string, unknown]>([
    ['it is null', null],
    ['it has no id', { ...listed(''), id: undefined }],
    ['it has an invalid id', { ...listed(''), id: {} }],
    ['it has no owner', { id: 'acme-2' }],
    ['it has an invalid date', odd],
    ['it has an invalid list', { ...listed('acme-2'), status_reasons: 'none' }],
    ['it has an invalid reason', { ...listed('acme-2'), status_reasons: [{ timestamp: 'x' }] }],
  ])('because %s is left out of the list and reported to onError', async (_, item) => {
    const errors: ConnectError[] = []
    const { call } = connect({
      fetch: vendor([listed('acme-1'), item, listed('acme-3')]),
      onError: (error) => errors.push(error),
    })
    const response = await call('GET', '/accounts')
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject([{ id: 'acme-1' }, { id: 'acme-3' }])
    expect(errors).toMatchObject([{ code: 'upstream_failed', requestId: response.headers.get('x-request-id') }])
  })

  it('is reported once per list, with its id', async () => {
    const errors: ConnectError[] = []
    const list = Array.from({ length: 20 }, (_, at) => ({ ...odd, id: `odd-${at}` }))
    const { call } = connect({ fetch: vendor(list), onError: (error) => errors.push(error) })
    expect(await (await call('GET', '/accounts')).json()).toEqual([])
    expect(errors.map(({ message }) => message)).toEqual([
      'The vendor lists 20 unreadable accounts. The first is odd-0.',
    ])
    expect(errors[0]?.cause).toMatchObject({ message: expect.stringContaining('must be of type') })
  })

  it('is not reported when it belongs to another owner', async () => {
    const errors: ConnectError[] = []
    const { call } = connect({
      fetch: vendor([{ ...odd, origin_owner_id: 'other' }]),
      onError: (error) => errors.push(error),
    })
    expect(await (await call('GET', '/accounts')).json()).toEqual([])
    expect(errors).toEqual([])
    expect((await call('GET', '/accounts/acme-2')).status).toBe(404)
  })

  it('is read and deleted by its id, without the malformed fields', async () => {
    const { call } = connect({ fetch: vendor([odd]) })
    const response = await call('GET', '/accounts/acme-2')
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({
      id: 'acme-2',
      originOwnerId: 'acme',
      originOwnerName: 'acme',
      provider: 'ledgerfolk',
    })
    expect((await call('DELETE', '/accounts/acme-2')).status).toBe(204)
  })
})
