import { ConnectError, type ConnectErrorCode, toConnectError } from '@connect-hub/session'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'

const answer = (retryAfter: string) => new Response(null, { status: 429, headers: { 'retry-after': retryAfter } })

const thrownBy = async (run: () => unknown) => {
  try {
    await run()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

describe('toConnectError names', () => {
  it.each<[string, unknown, ConnectErrorCode]>([
    ['nothing', undefined, 'unknown'],
    ['null', null, 'unknown'],
    ['a text', 'boom', 'unknown'],
    ['an error that only mentions the network', new Error('no network of partners'), 'unknown'],
    ['a programming mistake', new TypeError('x is not a function'), 'unknown'],
    ['an abort', new DOMException('stopped', 'AbortError'), 'aborted'],
    ['a deadline', new DOMException('late', 'TimeoutError'), 'timeout'],
    ['a failed fetch in Chrome', new TypeError('Failed to fetch'), 'network'],
    ['a failed fetch in Firefox', new TypeError('NetworkError when attempting to fetch resource.'), 'network'],
    ['a failed fetch in Safari', new TypeError('Load failed'), 'network'],
    ['a Response with 404', new Response(null, { status: 404 }), 'not_found'],
    ['a Response with 500', new Response(null, { status: 500 }), 'upstream_failed'],
    ['a status', 403, 'forbidden'],
    ["the vendor's answer", { statusCode: 401, message: 'bad key sk_live', timestamp: 'now' }, 'unauthorized'],
    ['a status without a meaning here', { status: 418 }, 'unknown'],
    ["another library's error with its own code", Object.assign(new Error('x'), { code: 'constructor' }), 'unknown'],
  ])('%s', (_, caught, code) => {
    expect(toConnectError(caught).code).toBe(code)
  })

  it('a fetch that really fails', async () => {
    expect(toConnectError(await thrownBy(() => fetch('http://127.0.0.1:1'))).code).toBe('network')
    expect(
      toConnectError(await thrownBy(() => fetch('http://127.0.0.1:1', { signal: AbortSignal.abort() }))).code,
    ).toBe('aborted')
  })

  it('a failed fetch without a connection offline', () => {
    expect(toConnectError(new TypeError('Failed to fetch'), { online: false }).code).toBe('offline')
    expect(toConnectError(new TypeError('Failed to fetch'), { online: true }).code).toBe('network')
  })

  it('an unknown error as the caller specifies', () => {
    expect(toConnectError(new Error('x'), { code: 'hub_load_failed' }).code).toBe('hub_load_failed')
    expect(toConnectError({ status: 500 }, { code: 'token_fetch_failed' })).toMatchObject({
      code: 'token_fetch_failed',
      status: 500,
    })
    expect(toConnectError({ status: 401 }, { code: 'token_fetch_failed' }).code).toBe('unauthorized')
  })
})

describe('toConnectError', () => {
  it('returns a ConnectError unchanged', () => {
    const error = new ConnectError('popup_blocked')
    expect(toConnectError(error, { code: 'unknown' })).toBe(error)
  })

  it("reads another copy's error and the server's answer in full", () => {
    const sent = new ConnectError('rate_limited', {
      message: 'slow down',
      userMessage: 'Wait.',
      retryable: false,
      retryAfter: 7,
      requestId: 'r-1',
      status: 503,
    })
    const received: unknown = JSON.parse(JSON.stringify(sent))
    expect(toConnectError(received).toJSON()).toEqual(sent.toJSON())
    expect(
      toConnectError({ code: 'forbidden', message: 'no', userMessage: 'No.', retryable: false, requestId: 'r-2' }),
    ).toMatchObject({
      code: 'forbidden',
      message: 'no',
      userMessage: 'No.',
      requestId: 'r-2',
    })
  })

  it('ignores fields of a wrong type in an answer', () => {
    const error = toConnectError({
      code: 'forbidden',
      message: {},
      userMessage: 5,
      retryable: 'yes',
      retryAfter: 'x',
      requestId: [],
    })
    expect(error.toJSON()).toEqual(new ConnectError('forbidden').toJSON())
  })

  it("keeps a foreign error's text in the cause, out of the JSON", () => {
    const caught = new Error('password=hunter2')
    const error = toConnectError(caught)
    expect(JSON.stringify(error)).not.toContain('hunter2')
    expect(error.cause).toBe(caught)
  })

  it('converts a zod error to a validation error with its paths', () => {
    const caught = z
      .object({ categories: z.array(z.string('Enter text.')) })
      .safeParse({ categories: ['hris', 5] }).error
    expect(toConnectError(caught)).toMatchObject({
      code: 'validation',
      message: 'categories.1 Enter text.',
      issues: [{ path: 'categories.1', message: 'Enter text.' }],
    })
  })

  it('reads the seconds of a Retry-After header', () => {
    expect(toConnectError(answer('30'))).toMatchObject({ code: 'rate_limited', status: 429, retryAfter: 30 })
    expect(toConnectError(answer('soon')).retryAfter).toBeUndefined()
  })

  it("adds the caller's context", () => {
    expect(toConnectError(new Error('x'), { message: 'm', requestId: 'r', status: 502 })).toMatchObject({
      message: 'm',
      requestId: 'r',
      status: 502,
    })
  })

  it("keeps the caught value's fields where the caller has no context", () => {
    const caught = { code: 'rate_limited', message: 'slow down', retryAfter: 7 }
    const nothing = { message: undefined, retryAfter: undefined, status: undefined }
    expect(toConnectError(caught, nothing)).toMatchObject({ message: 'slow down', retryAfter: 7, status: 429 })
  })

  it('converts anything to a ConnectError', () => {
    const odd = fc.record(
      {
        code: fc.anything(),
        name: fc.anything(),
        message: fc.anything(),
        status: fc.anything(),
        issues: fc.oneof(
          fc.anything(),
          fc.array(fc.record({ path: fc.anything({ withNullPrototype: true }), message: fc.anything() })),
        ),
        headers: fc.oneof(fc.anything(), fc.record({ get: fc.anything() }), fc.constant({ get: () => ({}) })),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.oneof(fc.anything({ withNullPrototype: true }), odd), (caught) => {
        expect(toConnectError(caught)).toBeInstanceOf(ConnectError)
      }),
      { numRuns: 2000 },
    )
  }, 30_000)
})
