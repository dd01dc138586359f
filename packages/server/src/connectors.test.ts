import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { acme, connect } from './__tests__/connect.js'

const meta = (provider: string, category = 'hris', fields: Record<string, unknown> = {}) => ({
  provider,
  provider_name: provider.toUpperCase(),
  category,
  active: true,
  models: { employee: { fields: 'x'.repeat(1000) } },
  resources: { images: { logo_url: `https://logos.test/${provider}.png`, original_logo_horizontal_url: null } },
  ...fields,
})

/** Creates a handler whose vendor has these connectors; `calls` are the requested pages. */
function catalog(items: () => unknown[], options: Parameters<typeof connect>[0] = {}) {
  const calls: string[] = []
  const kit = connect({
    fetch: async (url) => {
      const { pathname, searchParams } = new URL(url)
      calls.push(`${pathname} ${searchParams.get('page')}`)
      const page = Number(searchParams.get('page'))
      return Response.json(items().slice((page - 1) * 100, page * 100))
    },
    ...options,
  })
  const list = async (headers: Record<string, string> = {}) => kit.call('GET', '/connectors', { headers })
  return { ...kit, calls, list }
}

describe('GET …/connectors', () => {
  it('returns the documented fields without models, sorted by name', async () => {
    const { list } = catalog(() => [
      meta('zed', 'crm', { active: false }),
      meta('bob'),
      meta('bob', 'ats'),
      meta('plain', 'new-category', { resources: null, provider_name: null }),
    ])
    const answer = await list()
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual([
      {
        provider: 'bob',
        providerName: 'BOB',
        categories: ['hris', 'ats'],
        active: true,
        logoUrl: 'https://logos.test/bob.png',
      },
      { provider: 'plain', providerName: 'plain', categories: ['new-category'], active: true },
      {
        provider: 'zed',
        providerName: 'ZED',
        categories: ['crm'],
        active: false,
        logoUrl: 'https://logos.test/zed.png',
      },
    ])
  })

  it('returns only web URLs as logos', async () => {
    const logo = (provider: string, logo_url: unknown) =>
      meta(provider, 'hris', { resources: { images: { logo_url } } })
    const { handler } = catalog(() => [
      logo('a', 'javascript:alert(1)'),
      logo('b', 'data:image/svg+xml,x'),
      logo('c', 7),
      logo('d', 'https://logos.test/d.png'),
    ])
    expect((await handler.listConnectors(acme)).map(({ logoUrl }) => logoUrl)).toEqual([
      undefined,
      undefined,
      undefined,
      'https://logos.test/d.png',
    ])
  })

  it('reads every page', async () => {
    const all = Array.from({ length: 250 }, (_, at) => meta(`p${at}`))
    const { handler, calls } = catalog(() => all)
    expect(await handler.listConnectors(acme)).toHaveLength(250)
    expect(calls).toHaveLength(3)
  })

  it('reads a catalog without pages once', async () => {
    const all = Array.from({ length: 250 }, (_, at) => meta(`p${at}`))
    let calls = 0
    const { handler } = connect({
      fetch: async () => {
        calls += 1
        return Response.json({ data: all })
      },
    })
    expect(await handler.listConnectors(acme)).toHaveLength(250)
    expect(calls).toBe(2)
  })

  it('filters the catalog by allow', async () => {
    const items = () => [meta('a'), meta('a', 'ats'), meta('b', 'crm'), meta('c', 'ats')]
    const narrowed = catalog(items, { allow: { categories: ['ats', 'crm'], providers: ['a', 'b'] } })
    expect(await narrowed.handler.listConnectors(acme)).toMatchObject([
      { provider: 'a', categories: ['ats'] },
      { provider: 'b', categories: ['crm'] },
    ])
  })

  it('requires a sign-in', async () => {
    const { list, calls } = catalog(() => [meta('a')], { authenticate: () => null })
    expect((await list()).status).toBe(401)
    expect(calls).toEqual([])
  })

  it('answers 304 for an unchanged catalog, and forbids shared caches', async () => {
    const { list } = catalog(() => [meta('a')])
    const first = await list()
    const etag = first.headers.get('etag') ?? ''
    expect(first.headers.get('cache-control')).toBe('private, no-cache')
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const again = await list({ 'if-none-match': known })
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
    }
    expect((await list({ 'if-none-match': '"other"' })).status).toBe(200)
  })

  it.each([[{ nothing: true }], [[7, null]], ['text']])('reports %j as a failure of the vendor', async (json) => {
    const { call } = connect({ fetch: async () => Response.json(json) })
    const answer = await call('GET', '/connectors')
    expect(await answer.json()).toMatchObject({ code: 'upstream_failed' })
  })
})

describe('the catalog cache', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] })
  })
  afterEach(() => {
    vi.useRealTimers()
  })
  const minutes = (count: number) => vi.setSystemTime(Date.now() + count * 60_000)

  it('serves 1,000 concurrent requests and 1,000 later ones with one call to the vendor', async () => {
    const { handler, calls } = catalog(() => [meta('a')])
    await Promise.all(Array.from({ length: 1_000 }, () => handler.listConnectors(acme)))
    for (let at = 0; at < 1_000; at += 1) await handler.listConnectors(acme)
    expect(calls).toEqual(['/connectors/meta 1'])
  })

  it('serves a stale catalog after five minutes while it refreshes', async () => {
    let name = 'old'
    const { handler, calls } = catalog(() => [meta(name)])
    const names = async () => (await handler.listConnectors(acme)).map(({ provider }) => provider)
    expect(await names()).toEqual(['old'])
    name = 'new'
    minutes(4.9)
    expect(await names()).toEqual(['old'])
    minutes(0.2)
    expect(await names()).toEqual(['old'])
    await expect.poll(names).toEqual(['new'])
    expect(calls).toHaveLength(2)
  })

  it('serves a stale catalog for a day while the vendor fails, and reports the failure', async () => {
    let status = 200
    const onError = vi.fn()
    const { handler } = connect({ onError, timeoutMs: 30, fetch: async () => Response.json([meta('a')], { status }) })
    await handler.listConnectors(acme)
    status = 500
    minutes(60)
    expect(await handler.listConnectors(acme)).toHaveLength(1)
    await expect.poll(() => onError.mock.calls.length).toBe(1)
    // The cache doesn't retry immediately, so not every page calls a vendor that is down.
    expect(await handler.listConnectors(acme)).toHaveLength(1)
    expect(onError).toHaveBeenCalledTimes(1)
    minutes(24 * 60)
    await expect(handler.listConnectors(acme)).rejects.toMatchObject({ code: 'upstream_failed' })
  })

  it('continues loading when the first client disconnects', async () => {
    const client = new AbortController()
    let answerVendor: () => void = () => undefined
    const asked = new Promise<void>((resolve) => {
      answerVendor = resolve
    })
    const { call, handler } = connect({
      fetch: async () => {
        await asked
        return Response.json([meta('a')])
      },
    })
    const first = call('GET', '/connectors', { signal: client.signal })
    const second = handler.listConnectors(acme)
    client.abort()
    expect((await first).status).toBe(499)
    answerVendor()
    expect(await second).toHaveLength(1)
  })
})
