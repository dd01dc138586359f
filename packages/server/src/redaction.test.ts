import { inspect } from 'node:util'
import type { ConnectError } from '@connect-hub/session'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { connect } from './__tests__/connect.js'
import { everything } from './__tests__/everything.js'

const base64 = (text: string) => Buffer.from(text).toString('base64')
const base64url = (text: string) => Buffer.from(text).toString('base64url')
const hex = (text: string) => Buffer.from(text).toString('hex')

/** The ways in which a server, a proxy or a library writes a key into a message. */
const spellings: Record<string, (key: string) => string> = {
  'as it is': (key) => key,
  'percent-encoded': encodeURIComponent,
  'percent-encoded in full': (key) => hex(key).replace(/../g, '%$&'),
  'percent-encoded in capitals': (key) => hex(key).toUpperCase().replace(/../g, '%$&'),
  'percent-encoded twice': (key) => encodeURIComponent(hex(key).replace(/../g, '%$&')),
  'as JSON': JSON.stringify,
  'as JSON in JSON': (key) => JSON.stringify(JSON.stringify({ key })),
  'as escapes of JavaScript': (key) => hex(key).replace(/../g, '\\u00$&'),
  'as entities of HTML': (key) => hex(key).replace(/../g, '&#x$&;'),
  'in hex': hex,
  'in hex capitals': (key) => hex(key).toUpperCase(),
  'as a dump': (key) => hex(key).replace(/..(?!$)/g, '$& '),
  'as a Buffer in JSON': (key) => JSON.stringify(Buffer.from(key)),
  'as inspected bytes': (key) => inspect(new TextEncoder().encode(key)),
  'in base64 with a colon': (key) => base64(`${key}:`),
  'in base64 without a colon': base64,
  'in base64url with a colon': (key) => base64url(`${key}:`),
  'in base64url without a colon': base64url,
  'in base64 with a user': (key) => base64(`user:${key}`),
  'in base64 after one letter': (key) => base64(`x${key}`),
  'in base64 among other things': (key) => base64(`{"authorization":"${key}"}`),
  'in base64, percent-encoded': (key) => encodeURIComponent(base64(`${key}:`)),
  'in base64 with line breaks': (key) => base64(`${key}:${key}`).replace(/.{9}/g, '$&\n'),
}
const spelling = fc.constantFrom(...Object.keys(spellings))

// Keys use every valid character, and are long enough that no part of one appears by chance.
const sign = fc.integer({ min: 33, max: 126 }).map((code) => String.fromCharCode(code))
const keys = fc
  .array(sign, { minLength: 12, maxLength: 80 })
  .map((signs) => signs.join(''))
  .filter((key) => !/^(pk|pub|public|publishable|next_public|vite|react_app|expo_public|nuxt_public)[-_]/i.test(key))

/** Returns the error that onError receives for such a call as decoded text. */
async function toldOf(apiKey: string, fetch: () => Promise<Response>) {
  const errors: ConnectError[] = []
  const { call } = connect({ apiKey, fetch, timeoutMs: 50, onError: (error) => errors.push(error) })
  const response = await call('GET', '/accounts')
  expect(response.status).toBeGreaterThanOrEqual(400)
  expect(errors).toHaveLength(1)
  return everything([errors, await response.text(), [...response.headers]])
}

const body = (text: string, status: number) => async () => new Response(text, { status })

/** Whether half of the key can be read in a text, in any of the spellings. */
function leaks(told: string, key: string, write: (key: string) => string): boolean {
  const part = key.slice(0, Math.ceil(key.length / 2) + 1)
  return told.includes(write(key)) || told.includes(key) || told.includes(part) || told.includes(hex(part))
}

describe('onError never receives the key', () => {
  it('in any encoding in a vendor’s answer', async () => {
    await fc.assert(
      fc.asyncProperty(keys, spelling, fc.constantFrom(400, 401, 403, 422, 500), async (key, name, status) => {
        const write = spellings[name] ?? String
        const told = await toldOf(key, body(`The key (${write(key)}) is wrong`, status))
        expect(leaks(told, key, write), `${name}: ${told}`).toBe(false)
      }),
      { numRuns: 400 },
    )
  })

  it('truncated at the end of a quoted answer', async () => {
    const begin = (name: string, key: string) => (spellings[name] ?? String)(key).slice(0, 6)
    // The other encodings begin with characters that aren't part of the key.
    const own = Object.keys(spellings).filter((name) => begin(name, 'ABCDEFGHIJKL') !== begin(name, 'MNOPQRSTUVWX'))
    expect(own.length).toBeGreaterThan(12)
    await fc.assert(
      fc.asyncProperty(keys, fc.constantFrom(...own), fc.integer({ min: 7, max: 200 }), async (key, name, shown) => {
        const written = (spellings[name] ?? String)(key)
        const told = await toldOf(key, body(`${'. '.repeat(1000).slice(shown)}${written} and more`, 500))
        expect(told).toContain('. . . ')
        expect(told.includes(written.slice(0, shown)), `${name}: ${told}`).toBe(false)
      }),
      { numRuns: 200 },
    )
  })

  it('in the name, message, stack or cause of an error of fetch', async () => {
    await fc.assert(
      fc.asyncProperty(keys, spelling, async (key, name) => {
        const write = spellings[name] ?? String
        const echo = `before ${write(key)} after`
        const thrown = Object.assign(new TypeError(echo, { cause: Object.assign(new Error('x'), { name: echo }) }), {
          name: echo,
          stack: `${echo}\n    at call (${echo}:1:1)`,
        })
        const told = await toldOf(key, () => Promise.reject(thrown))
        expect(leaks(told, key, write), `${name}: ${told}`).toBe(false)
        expect(told).toContain('before')
      }),
      { numRuns: 200 },
    )
  })

  it('truncated by the vendor or fetch', async () => {
    await fc.assert(
      fc.asyncProperty(keys, spelling, async (key, name) => {
        const written = (spellings[name] ?? String)(key)
        const part = written.slice(0, Math.ceil(written.length * 0.75))
        const told = await toldOf(key, body(`wrong: ${part}`, 500))
        expect(told.includes(part), `${name}: ${told}`).toBe(false)
      }),
    )
  })
})

describe('onError never receives a token', () => {
  const token = 'tok-hunter2'
  const long = 'SESSIONaB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1xY3z'
  const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJodW50ZXIyIn0.c2lnbmF0dXJl'

  it.each([
    JSON.stringify({ token }),
    JSON.stringify({ message: 'No.', data: [{ session_token: token, deep: { accessToken: token } }] }),
    JSON.stringify({ auth_link_url: `https://x.test/${token}` }),
    JSON.stringify({ credentials: { user: token }, setup_information: { a: token }, client_secret: token }),
    JSON.stringify({
      headers: { 'x-hub-session-token': token, cookie: `a=${token}`, authorization: `Bearer ${token}` },
    }),
    JSON.stringify({ message: JSON.stringify({ token }) }),
    JSON.stringify({ message: `token=${token} expired`, providerErrors: [{ raw: `password: ${token}` }] }),
    JSON.stringify({ message: `The session token ${token} expired; Bearer ${token} "token": '${token}'` }),
    JSON.stringify({ message: `GET https://x.test/a?token=${token}&x=1, token%3D${token}` }),
    JSON.stringify({ message: `No session ${long}`, other: [jwt, `https://x.test/link/${long}`] }),
    `{"token":"${token}","cut off`,
    `{"auth_link_url":"https://x.test/${token}`,
    `<p>Invalid token: ${token}</p>`,
    `token ${token}`,
    `${'['.repeat(20_000)}"token":"${token}"`,
  ])('from the vendor’s answer, number %#', async (answer) => {
    for (const status of [400, 401, 404, 422, 500, 502]) {
      const told = await toldOf('sk-test-5f2c9d71e0', body(answer, status))
      expect(told).not.toContain('hunter2')
      expect(told).not.toContain(long)
      expect(told).not.toContain(jwt.slice(-20))
    }
  })

  it('from an error of fetch', async () => {
    const thrown = new Error(`POST failed: {"token":"${token}"}`, { cause: new Error(`Bearer ${token}`) })
    expect(await toldOf('sk-test-5f2c9d71e0', () => Promise.reject(thrown))).not.toContain('hunter2')
  })

  it('but still receives the reason', async () => {
    const answer = { statusCode: 400, message: 'The token is invalid', data: { account_id: 'GnQoASvosYhE5wJcmmAQs' } }
    const told = await toldOf('sk-test-5f2c9d71e0', body(JSON.stringify(answer), 500))
    for (const word of ['The token is invalid', '400', 'GnQoASvosYhE5wJcmmAQs']) expect(told).toContain(word)
  })

  it('and redacts a hostile answer quickly', async () => {
    const size = 60_000
    for (const part of [
      '\\',
      '%25',
      'a-',
      '&#0',
      'token=',
      'token ',
      'eyJ-',
      'c ',
      '73 ',
      '{"a":',
      'https://',
      'sk-test-5f2',
    ]) {
      const started = performance.now()
      await toldOf('sk-test-5f2c9d71e0', body(part.repeat(size / part.length), 500))
      expect(performance.now() - started, part).toBeLessThan(1000)
    }
  })
})
