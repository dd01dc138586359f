import { connect as dial } from 'node:net'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { connect } from './__tests__/connect.js'
import { frameworks, mountHttp } from './__tests__/frameworks.js'

/** Sends a raw request that no HTTP client would write. Returns the status of the answer; 0 without one. */
function send(base: string, target: string, headers: readonly string[] = []): Promise<number> {
  const { hostname, port } = new URL(base)
  return new Promise((resolve, reject) => {
    const socket = dial(Number(port), hostname)
    let text = ''
    socket.setEncoding('latin1')
    socket.on('data', (part: string) => {
      text += part
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 0)))
    socket.end([`GET ${target} HTTP/1.1`, ...headers, 'Connection: close', '', ''].join('\r\n'), 'latin1')
  })
}

/** Starts a server that records the URLs of its requests. */
async function watched(mount = mountHttp) {
  const urls: string[] = []
  const base = await mount(async ({ url }) => {
    urls.push(url)
    return new Response(null, { status: 204 })
  })
  const { origin, host, pathname } = new URL(base)
  return { base, urls, origin, host, path: `${pathname.replace(/\/$/, '')}/accounts` }
}

describe.each(frameworks)('%s', (_, mount) => {
  it('reads the host from the Host header and the path from the target', async () => {
    const { base, urls, origin, host, path } = await watched(mount)
    expect(await send(base, `${path}?x=1`, [`Host: ${host}`])).toBe(204)
    expect(urls).toEqual([`${origin}${path}?x=1`])
  })

  it('refuses a Host that would change the path', async () => {
    const { base, urls, path } = await watched(mount)
    expect(await send(base, path, ['Host: app.test/sessions?x='])).toBe(400)
    expect(await send(base, path, ['Host: app.test#'])).toBe(400)
    expect(urls).toEqual([])
  })
})

describe('the Host header', () => {
  it.each([
    'app.test',
    'app.test:8080',
    'APP.test',
    '10.0.0.1:80',
    '[::1]:3000',
    'my_service',
    'xn--bcher-kva.example',
  ])('accepts %s', async (host) => {
    const { base, urls, path } = await watched()
    expect(await send(base, path, [`Host: ${host}`])).toBe(204)
    expect(urls).toEqual([new URL(`http://${host}${path}`).href])
  })

  it.each([
    'app.test/accounts?x=',
    'app.test/accounts#',
    'app.test?',
    'app.test#',
    'user@app.test',
    'user:pass@app.test',
    'app.test\\',
    'app.test/',
    'app.test:80/x',
    'app.test:x',
    'app.test:',
    'a b',
    'a,b',
    '[::1',
    '%61pp.test',
    '"',
  ])('refuses the Host %j, which contains more than a host', async (host) => {
    const { base, urls, path } = await watched()
    expect(await send(base, path, [`Host: ${host}`])).toBe(400)
    expect(urls).toEqual([])
  })

  it('never changes the path', async () => {
    const { base, urls } = await watched()
    const letter = fc.constantFrom(...'ab.:/\\?#@%[]!$&\'()*+,;=~ "<>^`{|}\x01é')
    await fc.assert(
      fc.asyncProperty(fc.array(letter, { maxLength: 8 }), async (letters) => {
        urls.length = 0
        const status = await send(base, '/here/accounts', [`Host: ${letters.join('')}`])
        expect([204, 400]).toContain(status)
        for (const url of urls)
          expect(new URL(url)).toMatchObject({ pathname: '/here/accounts', search: '', username: '' })
      }),
      { numRuns: 200 },
    )
  })
})

describe('the target', () => {
  it.each([
    ['http://app.test:81/accounts?x=1', 'http://app.test:81/accounts?x=1'],
    ['HTTP://APP.test:81/accounts', 'http://app.test:81/accounts'],
    ['https://app.test:81/accounts', 'http://app.test:81/accounts'],
    ['http://app.test:81', 'http://app.test:81/'],
    ['http://app.test:81?x=1', 'http://app.test:81/?x=1'],
  ])('accepts the absolute form of a proxy: %s', async (target, address) => {
    const { base, urls } = await watched()
    expect(await send(base, target, ['Host: app.test:81'])).toBe(204)
    expect(urls).toEqual([address])
  })

  it.each([
    'http://other.test/accounts',
    'http://user:pass@other.test/accounts',
    'http://user@HOST/accounts',
    'http://HOST.other.test/accounts',
    'http://HOST\\@other.test/accounts',
    'http://HOST@other.test/accounts',
    'http://other.test\\/accounts',
    'http:///accounts',
    'http://a,b/accounts',
    'ftp://other.test/accounts',
    'file:///etc/passwd',
    'other.test:80',
    'accounts',
    '*',
    '?x=/accounts',
  ])('refuses a target with another host or no page: %s', async (target) => {
    const { base, urls, host } = await watched()
    expect(await send(base, target.replace('HOST', host), [`Host: ${host}`])).toBe(400)
    expect(urls).toEqual([])
  })

  it.each(['//other.test/accounts', '/\\other.test/accounts', '/@other.test/accounts', '/http://other.test/accounts'])(
    'that looks like another host is a path: %s',
    async (target) => {
      const { base, urls, host } = await watched()
      expect(await send(base, target, [`Host: ${host}`])).toBe(204)
      expect(new URL(urls[0] ?? '').host).toBe(host)
    },
  )

  it('checks the origin of a target in absolute form', async () => {
    const base = await mountHttp(connect().handler)
    const { host } = new URL(base)
    const evil = ['Origin: http://evil.test', `Host: ${host}`]
    expect(await send(base, '/accounts', evil)).toBe(403)
    expect(await send(base, 'http://evil.test/accounts', evil)).toBe(400)
    expect(await send(base, `http://${host}/accounts`, evil)).toBe(403)
    expect(await send(base, `http://${host}/accounts`, [`Host: ${host}`, `Origin: http://${host}`])).toBe(200)
  })
})
