import { describe, expect, it } from 'vitest'
import { connect, origin } from './__tests__/connect.js'

const paths = [
  ['POST', '/sessions'],
  ['GET', '/accounts'],
  ['GET', '/accounts/acme-1'],
  ['DELETE', '/accounts/acme-1'],
  ['OPTIONS', '/sessions'],
] as const
const json = { 'content-type': 'application/json' }

describe('a request from a page of another site', () => {
  it.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'cross-site', origin },
    { 'sec-fetch-site': 'none', origin: 'https://evil.test' },
    { 'sec-fetch-site': 'nonsense' },
    { 'sec-fetch-site': '' },
    { origin: 'https://evil.test' },
    { origin: 'null' },
    { origin: 'https://acme.test' },
    { origin: 'https://app.acme.test.evil.test' },
    { origin: 'https://app.acme.test:8443' },
    // Anyone who controls the network can change a page without TLS.
    { origin: 'http://app.acme.test' },
    { origin: 'http://app.acme.test', 'sec-fetch-site': 'none' },
    { origin: 'http://app.acme.test:443' },
    { origin: 'http://public.test', host: 'public.test' },
    { origin: 'ftp://app.acme.test' },
    { origin: 'capacitor://app.acme.test' },
    { origin: 'app.acme.test' },
    { origin: '//app.acme.test' },
    { origin: 'https://partner.test/' },
    { origin: 'https://PARTNER.test' },
  ])('is refused: %j', async (headers) => {
    const { call, upstream } = connect({ allowedOrigins: ['https://partner.test'] })
    for (const [method, path] of paths) {
      const body = method === 'POST' ? '{}' : null
      const response = await call(method, path, { headers: new Headers(Object.entries({ ...json, ...headers })), body })
      expect(response.status).toBe(403)
      expect(await response.json()).toMatchObject({ code: 'forbidden' })
      expect(response.headers.get('access-control-allow-origin')).toBeNull()
    }
    expect(upstream()).toEqual([])
  })
})

describe('the refusal names the fix', () => {
  const refuse = async (headers: Record<string, string>) => {
    const { call } = connect()
    const response = await call('GET', '/accounts', { headers })
    expect(response.status).toBe(403)
    return ((await response.json()) as { message: string }).message
  }

  it('behind a proxy that changes Host, without Sec-Fetch-Site', async () => {
    // Reproduces Vite with --host and a proxy given as a string: the page has an http URL on the local network.
    const message = await refuse({ origin: 'http://192.168.1.20:5173', host: 'localhost:3000' })

    expect(message).toContain('changeOrigin: false')
    expect(message).toContain('allowedOrigins')
    // The message must not expose the name of a host behind the proxy.
    expect(message).not.toContain('localhost:3000')
  })

  it('from a page of another origin', async () => {
    const message = await refuse({ origin: 'https://www.acme.test', 'sec-fetch-site': 'same-site' })

    expect(message).toContain('allowedOrigins')
    expect(message).not.toContain('changeOrigin')
  })

  it('ignores X-Forwarded-Host, which a page can send', async () => {
    await refuse({ origin: 'https://evil.test', 'x-forwarded-host': 'evil.test', forwarded: 'host=evil.test' })
  })
})

describe('a request from a page of the same origin or from no page', () => {
  it.each([
    {},
    { origin },
    { 'sec-fetch-site': 'same-origin', origin },
    { 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'none' },
    // These requests pass proxies that change the host.
    { origin: 'https://public.test', 'sec-fetch-site': 'same-origin' },
    { origin: 'https://public.test', host: 'public.test' },
  ])('is accepted without CORS headers: %j', async (headers) => {
    const { post } = connect()
    const response = await post({}, headers as Record<string, string>)
    expect(response.status).toBe(201)
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
    expect(response.headers.get('vary')).toBeNull()
  })
})

describe('a request that a proxy forwards without TLS', () => {
  const ask = async (headers: Record<string, string>) => {
    const { handler } = connect()
    return (await handler(new Request('http://app.acme.test/accounts', { headers }))).status
  }

  it.each([
    // The proxy terminates the TLS of the page, or nothing uses TLS, as in development.
    { origin: 'https://app.acme.test' },
    { origin: 'https://app.acme.test', 'x-forwarded-proto': 'https' },
    { origin: 'http://app.acme.test' },
    { origin: 'http://app.acme.test', 'x-forwarded-proto': 'http' },
  ])('is accepted: %j', async (headers) => expect(await ask(headers as Record<string, string>)).toBe(200))

  it.each(['https', 'HTTPS', ' https ', 'https, http', 'https,https', 'http, https'])(
    'is refused from a page without TLS where the proxy says that it had TLS: %j',
    async (proto) => expect(await ask({ origin: 'http://app.acme.test', 'x-forwarded-proto': proto })).toBe(403),
  )

  it('is refused from a page of another host, regardless of the proxy', async () => {
    expect(await ask({ origin: 'https://evil.test', 'x-forwarded-proto': 'https' })).toBe(403)
  })
})

describe('a page of an allowed origin', () => {
  const partner = 'https://partner.test'
  const headers = { origin: partner, 'sec-fetch-site': 'cross-site' }

  it('may send a preflight request', async () => {
    const { call, upstream } = connect({ allowedOrigins: [partner], authenticate: () => null })
    const ask = {
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,x-csrf-token',
    }
    const response = await call('OPTIONS', '/sessions', { headers: { ...headers, ...ask } })
    expect(response.status).toBe(204)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': partner,
      'access-control-allow-credentials': 'true',
      'access-control-allow-methods': 'GET, HEAD, POST, PATCH, DELETE',
      'access-control-allow-headers': 'content-type,x-csrf-token',
      vary: 'Origin',
    })
    expect(upstream()).toEqual([])
  })

  it('reads answers and errors', async () => {
    const { post, call } = connect({ allowedOrigins: [partner] })
    for (const response of [
      await post({}, headers),
      await post('x', headers),
      await call('GET', '/nowhere', { headers }),
    ]) {
      expect(response.headers.get('access-control-allow-origin')).toBe(partner)
      expect(response.headers.get('access-control-allow-credentials')).toBe('true')
      expect(response.headers.get('access-control-expose-headers')).toContain('retry-after')
      expect(response.headers.get('vary')).toBe('Origin')
    }
  })

  it('doesn’t allow other origins, and varies their answers by origin', async () => {
    const { post } = connect({ allowedOrigins: [partner] })
    const own = await post({}, { origin })
    expect(own.status).toBe(201)
    expect(own.headers.get('vary')).toBe('Origin')
    expect((await post({}, { ...headers, origin: 'https://evil.test' })).status).toBe(403)
  })
})
