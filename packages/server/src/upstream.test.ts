import type { ConnectHandlerEvent } from '@connect-hub/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { connect, origin } from './__tests__/connect.js'
import { settle } from './__tests__/settle.js'

const create = 'POST /connect_sessions'
const hang = () => new Promise<never>(() => undefined)

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a call that may succeed on a retry', () => {
  it.each([408, 429, 502, 503, 'drop'] as const)('is retried after %s', async (status) => {
    const { post, emulator, upstream } = connect()
    emulator.control.fail({ route: create, status, times: 2 })
    const { value, ms } = await settle(post({}))
    expect(value.status).toBe(201)
    expect(upstream()).toEqual([create, create, create])
    expect(ms).toBeGreaterThan(300)
    expect(ms).toBeLessThan(1200)
  })

  it('waits with jitter to spread a burst', async () => {
    const waits = new Set<number>()
    for (let turn = 0; turn < 10; turn += 1) {
      const { post, emulator } = connect()
      emulator.control.fail({ route: create, status: 503 })
      waits.add((await settle(post({}))).ms)
    }
    expect(waits.size).toBeGreaterThan(5)
  })

  it('is attempted at most four times', async () => {
    const { post, emulator, upstream } = connect()
    emulator.control.fail({ route: create, status: 502, times: 'always' })
    const { value } = await settle(post({}))
    expect(value.status).toBe(502)
    expect(await value.json()).toMatchObject({ code: 'upstream_failed', retryable: true })
    expect(upstream()).toHaveLength(4)
  })

  it('is retried when the answer ends early', async () => {
    let calls = 0
    const { call } = connect({
      fetch: async () => {
        calls += 1
        if (calls > 1) return Response.json([])
        return new Response(
          new ReadableStream({ start: (controller) => controller.error(new TypeError('terminated')) }),
        )
      },
    })
    expect((await settle(call('GET', '/accounts'))).value.status).toBe(200)
    expect(calls).toBe(2)
  })

  it('is retried for a deletion whose first answer was lost', async () => {
    const { call, emulator } = connect()
    emulator.control.fail({ route: 'DELETE /accounts/:id', status: 'drop' })
    expect((await settle(call('DELETE', '/accounts/acme-1'))).value.status).toBe(204)
  })
})

describe('Retry-After', () => {
  it('delays the retry within the deadline', async () => {
    const { post, emulator } = connect()
    emulator.control.fail({ route: create, status: 429, retryAfter: 3 })
    const { value, ms } = await settle(post({}))
    expect(value.status).toBe(201)
    expect(ms).toBeGreaterThanOrEqual(3000)
  })

  it('goes to the browser immediately when it exceeds the deadline', async () => {
    const { post, emulator, upstream } = connect()
    emulator.control.fail({ route: create, status: 429, retryAfter: 30 })
    const { value, ms } = await settle(post({}))
    expect(value.status).toBe(429)
    expect(value.headers.get('retry-after')).toBe('30')
    expect(await value.json()).toMatchObject({ code: 'rate_limited', retryable: true })
    expect(ms).toBeLessThan(10)
    expect(upstream()).toHaveLength(1)
  })

  it('goes to the browser in seconds when it is a date', async () => {
    const date = new Date(Date.now() + 60_000).toUTCString()
    const { post } = connect({ fetch: async () => new Response('', { status: 503, headers: { 'retry-after': date } }) })
    const { value } = await settle(post({}))
    expect(value.status).toBe(502)
    expect(Number(value.headers.get('retry-after'))).toBeGreaterThanOrEqual(59)
    expect(Number(value.headers.get('retry-after'))).toBeLessThanOrEqual(60)
  })

  it.each(['', 'soon', '-5', '1e99', 'Infinity'])('is ignored when invalid: %j', async (header) => {
    const { post } = connect({
      fetch: async () => new Response('', { status: 429, headers: { 'retry-after': header } }),
    })
    const { value, ms } = await settle(post({}))
    expect(value.status).toBe(429)
    expect(value.headers.get('retry-after') ?? '0').toMatch(/^\d+$/)
    expect(ms).toBeLessThan(10_000)
  })
})

describe('a call that a retry can’t fix', () => {
  it.each([
    [400, 422, 'validation'],
    [401, 500, 'misconfigured'],
    [403, 500, 'misconfigured'],
    [404, 422, 'validation'],
    [409, 422, 'validation'],
    [412, 422, 'validation'],
    [422, 422, 'validation'],
    [500, 502, 'upstream_failed'],
    [501, 502, 'upstream_failed'],
    [504, 502, 'upstream_failed'],
  ])('is made once: %i becomes %i %s', async (given, status, code) => {
    const { post, emulator, upstream } = connect()
    emulator.control.fail({ route: create, status: given, message: 'hunter2' })
    const { value } = await settle(post({}))
    const body = await value.text()
    expect(value.status).toBe(status)
    expect(body).toContain(`"code":"${code}"`)
    expect(body).not.toContain('hunter2')
    expect(upstream()).toEqual([create])
  })

  it('follows no redirect, so the key stays with its host', async () => {
    const { post } = connect({
      fetch: async () => new Response('', { status: 302, headers: { location: 'https://evil.test' } }),
    })
    expect((await settle(post({}))).value.status).toBe(502)
  })

  it.each(['<html>', '{"token":"hunter2"', ''])('is a failure of the vendor when it answers 201 %j', async (text) => {
    const { post } = connect({ fetch: async () => new Response(text, { status: 201 }) })
    const { value } = await settle(post({}))
    expect(value.status).toBe(502)
    expect(await value.text()).not.toContain('hunter2')
  })
})

describe('the deadline of a request', () => {
  it('covers the whole request including retries', async () => {
    const { post, emulator } = connect({ timeoutMs: 3000 })
    emulator.control.setLatency({ ms: 1200 })
    emulator.control.fail({ route: create, status: 503, times: 'always' })
    const { value, ms } = await settle(post({}))
    expect([502, 504]).toContain(value.status)
    expect(ms).toBeLessThanOrEqual(3001)
  })

  it('defaults to 10 seconds', async () => {
    const { post, emulator } = connect()
    emulator.control.setLatency({ ms: 60_000 })
    const { value, ms } = await settle(post({}))
    expect(value.status).toBe(504)
    expect(await value.json()).toMatchObject({ code: 'timeout', retryable: true })
    expect(ms).toBeGreaterThanOrEqual(10_000)
    expect(ms).toBeLessThan(10_010)
  })

  it.each([
    ['a vendor that hangs and heeds no signal', { fetch: hang }],
    ['a vendor whose body hangs', { fetch: async () => new Response(new ReadableStream({ pull: hang })) }],
    ['an authenticate that hangs', { authenticate: hang }],
  ])('applies to %s', async (_, options) => {
    const { post } = connect({ ...options, timeoutMs: 50 })
    const { value, ms } = await settle(post({}))
    expect(value.status).toBe(504)
    expect(ms).toBeLessThan(60)
  })

  it('applies to a browser that sends its body too slowly', async () => {
    const { call, upstream } = connect({ timeoutMs: 50 })
    const init: RequestInit & { duplex: 'half' } = {
      headers: { 'content-type': 'application/json' },
      body: new ReadableStream({ pull: hang }),
      duplex: 'half',
    }
    expect((await settle(call('POST', '/sessions', init))).value.status).toBe(504)
    expect(upstream()).toEqual([])
  })

  it('leaves nothing running when authenticate returns too late', async () => {
    const events: ConnectHandlerEvent[] = []
    const { post, upstream } = connect({
      timeoutMs: 50,
      onEvent: (event) => events.push(event),
      authenticate: async () => {
        await new Promise((resolve) => setTimeout(resolve, 500))
        return { originOwnerId: 'acme', originOwnerName: 'Acme Inc' }
      },
    })
    expect((await settle(post({}))).value.status).toBe(504)
    await vi.advanceTimersByTimeAsync(5000)
    expect(upstream()).toEqual([])
    expect(events.map(({ type }) => type)).toEqual(['request'])
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('a client that disconnects', () => {
  it('aborts the call to the vendor without a retry', async () => {
    const signals: (AbortSignal | null | undefined)[] = []
    const { handler } = connect({
      fetch: (_, { signal }) => {
        signals.push(signal)
        return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
      },
    })
    const client = new AbortController()
    const answer = handler(new Request(`${origin}/accounts`, { signal: client.signal }))
    await vi.advanceTimersByTimeAsync(100)
    expect(signals).toHaveLength(1)
    client.abort()
    const { value } = await settle(answer)
    expect(value.status).toBe(499)
    expect(signals[0]?.aborted).toBe(true)
    await vi.advanceTimersByTimeAsync(5000)
    expect(signals).toHaveLength(1)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('causes no call when it leaves before the call', async () => {
    const { handler, upstream } = connect()
    const request = new Request(`${origin}/accounts`, { signal: AbortSignal.abort() })
    expect((await settle(handler(request))).value.status).toBe(499)
    expect(upstream()).toEqual([])
  })
})

it('leaves no timer behind', async () => {
  const { post, call } = connect()
  await settle(Promise.all([post({}), post('x'), call('GET', '/accounts'), call('GET', '/nowhere')]))
  expect(vi.getTimerCount()).toBe(0)
})
