import { describe, expect, it } from 'vitest'
import { connect, origin } from './__tests__/connect.js'

const padded = (size: number) => `{"label":"${'x'.repeat(size - 12)}"}`
const json = { 'content-type': 'application/json' }

describe('addresses', () => {
  it.each(['', '/api/connect', '/a/b/c/d', '/accounts', '/sessions', '/v1/accounts'])(
    'work under the prefix "%s", with and without a trailing slash',
    async (prefix) => {
      const { handler } = connect()
      const status = async (method: string, path: string, body?: string) =>
        (await handler(new Request(`${origin}${prefix}${path}`, { method, headers: json, body: body ?? null }))).status
      expect(await status('POST', '/sessions', '{}')).toBe(201)
      expect(await status('POST', '/sessions/', '{}')).toBe(201)
      expect(await status('GET', '/accounts')).toBe(200)
      expect(await status('GET', '/accounts/?x=1')).toBe(200)
      expect(await status('GET', '/accounts/acme-1/')).toBe(200)
    },
  )

  it.each(['/', '/session', '/sessions/1', '/accounts/acme-1/x', '/SESSIONS', '/accounts/acme-1//'])(
    '%s is none: 404 without authenticate',
    async (path) => {
      let asked = 0
      const { call, upstream } = connect({
        authenticate: () => {
          asked += 1
          return null
        },
      })
      const response = await call('GET', path)
      expect(response.status).toBe(404)
      expect(await response.json()).toMatchObject({ code: 'not_found', message: 'Route not found.' })
      expect(asked).toBe(0)
      expect(upstream()).toEqual([])
    },
  )
})

describe('methods', () => {
  it.each([
    ['GET', '/sessions', 'POST, OPTIONS'],
    ['HEAD', '/sessions', 'POST, OPTIONS'],
    ['DELETE', '/sessions', 'POST, OPTIONS'],
    ['POST', '/accounts', 'GET, HEAD, OPTIONS'],
    ['DELETE', '/accounts', 'GET, HEAD, OPTIONS'],
    ['PUT', '/accounts/acme-1', 'GET, HEAD, PATCH, DELETE, OPTIONS'],
    ['PATCH', '/accounts', 'GET, HEAD, OPTIONS'],
    ['POST', '/connectors', 'GET, HEAD, OPTIONS'],
  ])('%s %s is 405 with Allow', async (method, path, allow) => {
    const { call, upstream } = connect()
    const response = await call(method, path)
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe(allow)
    expect(upstream()).toEqual([])
  })

  it('answers HEAD like GET without the body', async () => {
    const { call } = connect()
    for (const path of ['/accounts', '/accounts/acme-1', '/accounts/other-1', '/nowhere']) {
      const [head, get] = [await call('HEAD', path), await call('GET', path)]
      expect(head.status).toBe(get.status)
      expect(head.headers.get('content-type')).toBe('application/json')
      expect(await head.text()).toBe('')
    }
  })

  it('answers OPTIONS with the methods, without calling authenticate', async () => {
    const { call, upstream } = connect({ authenticate: () => null })
    const response = await call('OPTIONS', '/accounts/acme-1')
    expect(response.status).toBe(204)
    expect(response.headers.get('allow')).toBe('GET, HEAD, PATCH, DELETE, OPTIONS')
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
    expect(upstream()).toEqual([])
  })
})

describe('bodies', () => {
  it.each([
    undefined,
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/jsonp',
    'text/plain; application/json',
  ])('get a 415 with the type %s', async (type) => {
    const { call, upstream } = connect()
    const body = new TextEncoder().encode('{}')
    const response = await call('POST', '/sessions', { headers: type ? { 'content-type': type } : {}, body })
    expect(response.status).toBe(415)
    expect(upstream()).toEqual([])
  })

  it('may have a charset', async () => {
    const { post } = connect()
    expect((await post({}, { 'content-type': 'Application/JSON ; charset=utf-8' })).status).toBe(201)
  })

  it.each(['', '{', '{"a":1}}', "{'a':1}", 'undefined', '\u0000', '[1,]'])(
    'that are not JSON are 400: %j',
    async (body) => {
      const { post, upstream } = connect()
      const response = await post(body)
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject({ code: 'validation' })
      expect(upstream()).toEqual([])
    },
  )

  it('get a 400 in another encoding', async () => {
    const { call } = connect()
    const body = new Uint8Array([0x22, 0xff, 0xfe, 0x22])
    expect((await call('POST', '/sessions', { headers: json, body })).status).toBe(400)
  })

  it('get a 400 when nested too deeply to serialize', async () => {
    const { post, upstream } = connect()
    for (const body of [
      `{"metadata":${'{"a":'.repeat(9000)}1${'}'.repeat(9000)}}`,
      `${'['.repeat(30_000)}${']'.repeat(30_000)}`,
    ]) {
      expect((await post(body)).status).toBe(400)
    }
    expect(upstream()).toEqual([])
  })

  it.each(['[]', '"x"', '7', 'null', 'true', '[{}]'])('get a 422 unless they are an object: %s', async (body) => {
    const { post, upstream } = connect()
    expect((await post(body)).status).toBe(422)
    expect(upstream()).toEqual([])
  })

  it('may have up to 64 KB', async () => {
    const { post, upstream } = connect()
    expect((await post(padded(65_536))).status).toBe(201)
    expect((await post(padded(65_537))).status).toBe(413)
    expect((await post({}, { 'content-length': '65537' })).status).toBe(413)
    expect((await post(padded(100_000), { 'content-length': '2' })).status).toBe(413)
    expect(upstream()).toEqual(['POST /connect_sessions'])
  })

  it('get a 413 once they are too long, without reading further', async () => {
    let pulled = 0
    let cancelled = false
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled += 1
        controller.enqueue(new Uint8Array(1024).fill(0x20))
      },
      cancel: () => {
        cancelled = true
      },
    })
    const { call } = connect()
    const init: RequestInit & { duplex: 'half' } = { headers: json, body, duplex: 'half' }
    expect((await call('POST', '/sessions', init)).status).toBe(413)
    expect(pulled).toBeLessThan(70)
    expect(cancelled).toBe(true)
  })

  it('get a 400 when they end early', async () => {
    const errors: unknown[] = []
    const body = new ReadableStream({ start: (controller) => controller.error(new Error('reset')) })
    const { call } = connect({ onError: (error) => errors.push(error) })
    const init: RequestInit & { duplex: 'half' } = { headers: json, body, duplex: 'half' }
    expect((await call('POST', '/sessions', init)).status).toBe(400)
    expect(errors).toEqual([])
  })
})

describe('every answer', () => {
  it('forbids caching and names the request', async () => {
    const { call, post } = connect()
    const requests = [
      post({}),
      post('x'),
      call('GET', '/accounts'),
      call('DELETE', '/accounts/acme-1'),
      call('GET', '/'),
    ]
    const answers = await Promise.all(requests)
    expect(new Set(answers.map(({ headers }) => headers.get('x-request-id'))).size).toBe(5)
    for (const { headers } of answers) {
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
    const error = await answers[1]?.json()
    expect(error.requestId).toBe(answers[1]?.headers.get('x-request-id'))
    expect(Object.keys(error)).toEqual(['code', 'message', 'userMessage', 'retryable', 'requestId'])
  })
})
