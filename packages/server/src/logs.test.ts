import type { ConnectHandlerEvent, ConnectHandlerRequest } from '@connect-hub/server'
import type { ConnectError } from '@connect-hub/session'
import { describe, expect, it, vi } from 'vitest'
import { apiKey, connect } from './__tests__/connect.js'
import { everything } from './__tests__/everything.js'

/** Creates a handler and records the arguments of its hooks. */
function watched(options: Parameters<typeof connect>[0] = {}) {
  const events: ConnectHandlerEvent[] = []
  const errors: { error: ConnectError; request: ConnectHandlerRequest }[] = []
  const made = connect({
    onEvent: (event) => events.push(event),
    onError: (error, request) => errors.push({ error, request }),
    ...options,
  })
  return { ...made, events, errors }
}

describe('onEvent', () => {
  it('receives each call and each answer', async () => {
    const { call, emulator, events } = watched()
    emulator.control.fail({ route: 'GET /accounts', status: 503 })
    const response = await call('GET', '/accounts')
    const about = {
      requestId: response.headers.get('x-request-id'),
      method: 'GET',
      route: 'accounts',
      originOwnerId: 'acme',
      durationMs: expect.any(Number),
    }
    expect(events).toEqual([
      { ...about, type: 'upstream', path: '/accounts', status: 503, attempt: 1, retryInMs: expect.any(Number) },
      { ...about, type: 'upstream', path: '/accounts', status: 200, attempt: 2 },
      { ...about, type: 'request', status: 200 },
    ])
  })

  it('receives the reason for a refused request', async () => {
    const { call, post, events } = watched()
    await post({ originOwnerId: 'other' })
    await call('GET', '/accounts', { headers: { origin: 'https://evil.test' } })
    await call('GET', '/nowhere')
    expect(events).toMatchObject([
      { type: 'request', route: 'sessions', status: 422, code: 'validation', originOwnerId: 'acme' },
      { type: 'request', route: 'accounts', status: 403, code: 'forbidden' },
      { type: 'request', route: 'unknown', status: 404, code: 'not_found' },
    ])
  })
})

describe('onError', () => {
  it.each([401, 403])('receives the full error when the vendor refuses the key: %i', async (status) => {
    const { post, emulator, errors } = watched()
    emulator.control.fail({ route: 'POST /connect_sessions', status, message: 'Key is revoked' })
    const response = await post({})
    expect(errors).toHaveLength(1)
    expect(errors[0]?.error).toMatchObject({
      code: 'misconfigured',
      message: `The vendor answered ${status}. See onError. Check apiKey.`,
      requestId: response.headers.get('x-request-id'),
      cause: { message: expect.stringMatching(`POST /connect_sessions answered ${status}: .*Key is revoked`) },
    })
    expect(errors[0]?.request).toMatchObject({ route: 'sessions', originOwnerId: 'acme' })
  })

  it('receives the cause of a failed connection', async () => {
    const { call, errors } = watched({
      fetch: () => Promise.reject(new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') })),
    })
    expect((await call('GET', '/accounts')).status).toBe(502)
    expect(errors[0]?.error.cause).toMatchObject({ name: 'TypeError', cause: { message: 'connect ECONNREFUSED' } })
  })

  it('receives no error that the browser caused', async () => {
    const { call, post, errors } = watched()
    await post('x')
    await post({ expiresIn: -1 })
    await post({ accountId: 'other-1' })
    await call('GET', '/nowhere')
    expect(errors).toEqual([])
  })
})

describe('a hook that throws', () => {
  it.each([
    () => {
      throw new Error('hook')
    },
    () => Promise.reject(new Error('hook')),
  ])('doesn’t change an answer or end the process', async (hook) => {
    const unhandled = vi.fn()
    process.on('unhandledRejection', unhandled)
    const { post } = connect({ onEvent: hook, onError: hook, fetch: async () => Response.json({}, { status: 401 }) })
    expect((await post({})).status).toBe(500)
    await new Promise((resolve) => setImmediate(resolve))
    process.off('unhandledRejection', unhandled)
    expect(unhandled).not.toHaveBeenCalled()
  })
})

describe('the key, the token and the Authorization header', () => {
  const credential = btoa(`${apiKey}:`)

  it('appear in no event, no error and, except the token, no answer', async () => {
    const echo = `key ${apiKey}, header Basic ${credential}`
    const thrown = Object.assign(new TypeError(echo, { cause: new Error(echo) }), {
      request: { headers: { authorization: echo } },
    })
    const answers: (() => Promise<Response>)[] = [
      async () => Response.json({ message: echo }, { status: 401 }),
      async () => Response.json({ message: echo }, { status: 400 }),
      async () => new Response(echo, { status: 500 }),
      async () => new Response(`{"token":"tok-hunter2","echo":"${echo}`, { status: 201 }),
      async () =>
        Response.json({ token: 'tok-hunter2', auth_link_url: 'https://x.test/tok-hunter2', echo }, { status: 201 }),
      async () => Response.json({ token: ['tok-hunter2'], echo }, { status: 201 }),
      async () => {
        throw thrown
      },
      async () => {
        throw echo
      },
    ]
    for (const answer of answers) {
      let calls = 0
      const fetch = () => {
        calls += 1
        return answer()
      }
      const { post, events, errors } = watched({ fetch })
      const response = await post({})
      expect(calls).toBeGreaterThan(0)
      expect(errors).toHaveLength(1)
      const told = everything([events, errors, await response.text(), [...response.headers]])
      expect(told).not.toContain(apiKey)
      expect(told).not.toContain(credential)
      expect(told).not.toContain('hunter2')
    }
  })

  it('appear in no event of a created session', async () => {
    const { post, events, errors } = watched()
    const { token } = (await (await post({})).json()) as { token: string }
    expect(token.length).toBeGreaterThan(10)
    const told = everything([events, errors])
    for (const secret of [token, apiKey, credential]) expect(told).not.toContain(secret)
  })
})
