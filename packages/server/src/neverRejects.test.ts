import { ConnectError } from '@connect-hub/session'
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { apiKey, connect, origin } from './__tests__/connect.js'

const boom = () => {
  throw new Error('a trap')
}
const trapped = (target: object) =>
  new Proxy(target, { get: boom, has: boom, getPrototypeOf: boom, ownKeys: boom, getOwnPropertyDescriptor: boom })
function revoked() {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}
const withGetter = (name: string) => Object.defineProperty(new Error(apiKey), name, { get: boom })
const withField = (name: string, value: unknown) =>
  Object.defineProperty(new Error(apiKey), name, { value, configurable: true })

const oddValues = [null, 7, 7n, true, Symbol('s'), { toString: boom }, [apiKey], () => apiKey, undefined]
const oddErrors = [
  ...['name', 'message', 'stack', 'cause'].map(withGetter),
  ...oddValues.flatMap((value) => ['name', 'message', 'stack', 'cause'].map((name) => withField(name, value))),
  trapped({}),
  trapped(new Error('behind a proxy')),
  revoked(),
  withField('cause', trapped(new Error('behind a proxy'))),
  { kind: 'ConnectError' },
  { kind: 'ConnectError', code: 'not_found', status: 1, toJSON: boom },
  trapped(new ConnectError('forbidden')),
  ...oddValues,
  apiKey,
]
// Wraps each value in a function, because fast-check must not read it.
const thrown = fc.oneof(
  { weight: 3, arbitrary: fc.nat(oddErrors.length - 1).map((at) => () => oddErrors[at]) },
  {
    weight: 1,
    arbitrary: fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }).map((value) => () => value),
  },
)

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** Returns all texts of an error that a log could print. */
function textsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return `${error.name} ${error.message} ${error.stack} ${error.cause === undefined ? '' : textsOf(error.cause)}`
}

describe('the handler', () => {
  it.each<[string, (value: unknown) => Parameters<typeof connect>[0], readonly number[]]>([
    ['authenticate throws', (value) => ({ authenticate: () => thrower(value) }), [500]],
    ['authenticate rejects with', (value) => ({ authenticate: async () => thrower(value) }), [500]],
    ['the owner holds', (value) => ({ authenticate: () => ownerOf(value) }), [500]],
    ['fetch throws', (value) => ({ fetch: () => thrower(value) }), [502]],
    ['fetch rejects with', (value) => ({ fetch: async () => thrower(value) }), [502]],
    ['fetch gives', (value) => ({ fetch: async () => value as never }), [502]],
    ['the vendor’s body breaks off with', (value) => ({ fetch: async () => broken(value) }), [502]],
  ])('answers whatever %s, calls onError without the key, and leaves no timer', async (_, options, statuses) => {
    await fc.assert(
      fc.asyncProperty(thrown, async (give) => {
        const told: unknown[] = []
        const { call } = connect({ onError: (error) => told.push(error), ...options(give()) })
        const answered = call('GET', '/accounts')
        await vi.runAllTimersAsync()
        const response = await answered
        expect(statuses).toContain(response.status)
        const { code, requestId } = (await response.json()) as { code: string; requestId: string }
        expect(['unknown', 'misconfigured', 'upstream_failed']).toContain(code)
        expect(requestId).toBe(response.headers.get('x-request-id'))
        expect(told).toHaveLength(1)
        expect(textsOf(told[0])).not.toContain(apiKey)
        expect(vi.getTimerCount()).toBe(0)
      }),
      { numRuns: 150 },
    )
  })

  it('answers a bare 500 and clears its deadline when creating the answer fails', async () => {
    const { handler } = connect({ timeoutMs: 60_000 })
    // Simulates a framework whose request has a throwing field.
    const request = new Request(`${origin}/accounts`)
    Object.defineProperty(request, 'headers', { get: boom })
    const response = await handler(request)
    expect(response.status).toBe(500)
    expect(await response.json()).toMatchObject({ code: 'unknown' })
    const odd = { url: 'not an address', method: 'GET', signal: request.signal } as Request
    expect((await handler(odd)).status).toBe(500)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('passes the message of an error with an unreadable stack to onError', async () => {
    const told: ConnectError[] = []
    const { call } = connect({
      onError: (error) => told.push(error),
      authenticate: () => thrower(Object.defineProperty(new TypeError('no database'), 'stack', { get: boom })),
    })
    await call('GET', '/accounts')
    expect(told[0]?.cause).toMatchObject({ name: 'TypeError', message: 'no database' })
  })
})

function thrower(value: unknown): never {
  throw value
}

const ownerOf = (value: unknown) =>
  ({
    originOwnerName: 'Acme Inc',
    get originOwnerId() {
      return thrower(value)
    },
  }) as never

const broken = (value: unknown) => new Response(new ReadableStream({ start: (controller) => controller.error(value) }))
