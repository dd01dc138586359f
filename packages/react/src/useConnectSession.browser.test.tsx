import { type ConnectSessionHook, type UseConnectSessionOptions, useConnectSession } from '@connect-hub/react'
import { cleanup, renderHook } from '@testing-library/react'
import { StrictMode } from 'react'
import { expect, onTestFinished, test } from 'vitest'
import { startBackend } from './__tests__/startBackend.js'

function render(options: UseConnectSessionOptions) {
  onTestFinished(cleanup)
  return renderHook(() => useConnectSession(options), { wrapper: StrictMode })
}

/** A host's own backend: gives its answers one after the other, and records the requests. */
function backend(...answers: (() => Response | Promise<Response>)[]) {
  const asked: Request[] = []
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(new URL(String(input), location.href), init)
    asked.push(request)
    const answer = answers[asked.length - 1] ?? answers.at(-1)
    if (!answer) throw new TypeError('Failed to fetch')
    return answer()
  }
  return { asked, fetch }
}

const json = (body: unknown, init?: ResponseInit) => () => Response.json(body, init)
/** A backend that never answers, and the signals of its requests. */
function silence() {
  const signals: AbortSignal[] = []
  const fetch: typeof globalThis.fetch = (_, init) => {
    const { signal } = new Request(location.href, init)
    signals.push(signal)
    return new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')))
    })
  }
  return { signals, fetch }
}

test('requests nothing until create is called', async () => {
  const { requests } = startBackend()
  const { result } = render({ endpoint: '/api/connect' })
  expect(result.current).toMatchObject({ status: 'idle', session: undefined, error: undefined, expiresAt: undefined })
  expect(requests).toEqual([])
})

test('resolves create with a session from the kit’s own handler', async () => {
  startBackend()
  const { result } = render({ endpoint: '/api/connect/', categories: ['hris'] })
  const state = await result.current.create()
  expect(state).toMatchObject({
    status: 'ready',
    session: { token: expect.any(String), authLinkUrl: expect.any(String) },
  })
  await expect.poll(() => result.current.status).toBe('ready')
  const life = (result.current.expiresAt?.getTime() ?? 0) - Date.now()
  expect(life).toBeGreaterThan(1_760_000)
  expect(life).toBeLessThanOrEqual(1_770_000)
})

test('shares one request between concurrent calls', async () => {
  const { requests } = startBackend()
  const { result } = render({ endpoint: '/api/connect' })
  const [first, second] = await Promise.all([result.current.create(), result.current.create()])
  expect(first).toBe(second)
  expect(requests).toEqual(['POST /api/connect/sessions'])
})

test('returns each session once', async () => {
  startBackend()
  const { result } = render({ endpoint: '/api/connect' })
  const first = await result.current.create()
  const second = await result.current.create()
  expect(second.session?.token).toEqual(expect.any(String))
  expect(second.session?.token).not.toBe(first.session?.token)
})

test('resolves with a failure instead of rejecting, and does not cache it', async () => {
  const { emulator } = startBackend()
  const { result } = render({ endpoint: '/api/connect' })
  emulator.control.fail({ route: 'POST /connect_sessions', status: 500 })
  expect(await result.current.create()).toMatchObject({ status: 'error', error: { kind: 'ConnectError' } })
  expect(await result.current.create()).toMatchObject({ status: 'ready' })
})

const wrongAnswers: Record<string, [() => Response, string]> = {
  'HTML with 200': [() => new Response('<!doctype html><p>hi'), 'token_invalid_response'],
  'nothing with 200': [() => new Response(''), 'token_invalid_response'],
  'JSON without a token': [json({ id: 1 }), 'token_invalid_response'],
  'an empty token': [json({ token: '' }), 'token_invalid_response'],
  'a list': [json([]), 'token_invalid_response'],
  'HTML with 404': [() => new Response('<p>no', { status: 404 }), 'not_found'],
  'HTML with 500': [() => new Response('<p>no', { status: 500 }), 'token_fetch_failed'],
  'a signed-out session': [() => new Response('', { status: 401 }), 'unauthorized'],
  'a limit': [() => new Response('', { status: 429, headers: { 'retry-after': '7' } }), 'rate_limited'],
  'an error of the handler': [
    json({ code: 'misconfigured', message: 'm', userMessage: 'u' }, { status: 500 }),
    'misconfigured',
  ],
}

for (const [name, [answer, code]] of Object.entries(wrongAnswers)) {
  test(`${name} fails with ${code}`, async () => {
    const { fetch } = backend(answer)
    const { result } = render({ endpoint: '/hub', fetch })
    const { error } = await result.current.create()
    expect(error?.code).toBe(code)
    if (code === 'rate_limited') expect(error?.retryAfter).toBe(7)
  })
}

test('calls a backend in snake_case and accepts just a token', async () => {
  const { asked, fetch } = backend(json({ token: 'abc' }))
  const { result } = render({
    endpoint: { session: '/rails/token' },
    requestCase: 'snake',
    fetch,
    headers: async () => ({ authorization: 'Bearer x' }),
    expiresIn: 600,
    metadata: { planName: 'pro' },
  })
  await result.current.create({ providerVersion: '2', provider: 'bamboohr' })
  const [request] = asked
  expect(request?.url).toBe(`${location.origin}/rails/token`)
  expect(request?.headers.get('authorization')).toBe('Bearer x')
  expect(await request?.json()).toEqual({
    expires_in: 600,
    metadata: { planName: 'pro' },
    provider: 'bamboohr',
    provider_version: '2',
  })
})

test('calls fetchSession instead of an address', async () => {
  const { result } = render({
    fetchSession: async ({ request }) => ({ token: `for ${request.provider}` }),
    provider: 'x',
  })
  expect(await result.current.create()).toMatchObject({ session: { token: 'for x' } })
})

test('reports token_fetch_failed when fetchSession throws', async () => {
  const broken = async () => {
    throw new Error('secret detail')
  }
  const { result } = render({ fetchSession: broken })
  const { error } = await result.current.create()
  expect(error).toMatchObject({ code: 'token_fetch_failed' })
  expect(JSON.stringify(error)).not.toContain('secret detail')
})

test('reports misconfigured without an endpoint, with the code to write', async () => {
  const { result } = render({})
  const { error } = await result.current.create()
  expect(error).toMatchObject({ code: 'misconfigured' })
  expect(error?.message).toContain('endpoint="/api/connect"')
})

test('cancels the request on unmount', async () => {
  const { signals, fetch } = silence()
  const { result, unmount } = render({ endpoint: '/hub', fetch })
  const pending = result.current.create()
  await expect.poll(() => signals.length).toBe(1)
  unmount()
  expect(await pending).toMatchObject({ status: 'idle' })
  expect(signals[0]?.aborted).toBe(true)
})

test('drops an expired session', async () => {
  const { fetch } = backend(json({ token: 'short' }))
  const { result } = render({ endpoint: '/hub', fetch, expiresIn: 1 })
  await result.current.create()
  await expect.poll<ConnectSessionHook['status']>(() => result.current.status, { timeout: 3000 }).toBe('expired')
  expect(result.current.session).toBeUndefined()
})
