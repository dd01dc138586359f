import { createConnectHandler } from '@connect-hub/server'
import { afterEach, describe, expect, it, vi } from 'vitest'

afterEach(() => vi.unstubAllEnvs())

const right = { apiKey: 'sk-1', authenticate: () => null }

describe('createConnectHandler throws at once', () => {
  it.each([
    [{ apiKey: undefined }, /apiKey is empty. Write apiKey: process.env.STACKONE_API_KEY/],
    [{ apiKey: '' }, /apiKey is empty/],
    [{ apiKey: 'sk-1\n' }, /apiKey contains spaces/],
    [{ apiKey: 'sk 1' }, /apiKey contains spaces/],
    [{ apiKey: '“sk-1”' }, /apiKey contains spaces/],
    [{ apiKey: 'pk_live_1' }, /public key/],
    [{ apiKey: 'PUBLIC-1' }, /public key/],
    [{ apiKey: 'NEXT_PUBLIC_KEY' }, /public key/],
    [{ apiKey: 'VITE_STACKONE_KEY' }, /public key/],
    [{ authenticate: undefined }, /authenticate is missing/],
    [{ authenticate: { originOwnerId: 'acme' } }, /authenticate is missing/],
    [{ baseUrl: '' }, /baseUrl must be https/],
    [{ baseUrl: 'api.stackone.com' }, /baseUrl must be https/],
    [{ baseUrl: 'http://api.stackone.com' }, /baseUrl must be https/],
    [{ baseUrl: 'http://localhost.evil.test' }, /baseUrl must be https/],
    [{ baseUrl: 'ftp://localhost' }, /baseUrl must be https/],
    [{ baseUrl: 'https://user:pass@api.stackone.com' }, /baseUrl must be https/],
    [{ baseUrl: 'https://api.stackone.com?x=1' }, /baseUrl must be https/],
    [{ timeoutMs: 0 }, /timeoutMs/],
    [{ timeoutMs: Number.NaN }, /timeoutMs/],
    [{ timeoutMs: Number.POSITIVE_INFINITY }, /timeoutMs/],
    [{ maxConcurrent: 0 }, /maxConcurrent must be a whole number, 1 or more/],
    [{ maxConcurrent: 1.5 }, /maxConcurrent/],
    [{ maxConcurrent: Number.NaN }, /maxConcurrent/],
    [{ maxConcurrent: Number.POSITIVE_INFINITY }, /maxConcurrent/],
    [{ maxConcurrent: '10' }, /maxConcurrent/],
    [{ allowedOrigins: ['*'] }, /allowedOrigins/],
    [{ allowedOrigins: ['null'] }, /allowedOrigins/],
    [{ allowedOrigins: ['https://app.test/'] }, /allowedOrigins/],
    [{ allowedOrigins: ['app.test'] }, /allowedOrigins/],
    [{ allow: { categories: [] } }, /allow.categories is empty/],
    [{ allow: { providers: [] } }, /allow.providers is empty/],
    [{ allow: { types: [] } }, /allow.types is empty/],
    [{ allow: { expiresIn: 0 } }, /allow.expiresIn/],
    [{ allow: { expiresIn: Number.NaN } }, /allow.expiresIn/],
  ])('for %j', (wrong, message) => {
    expect(() => createConnectHandler({ ...right, ...wrong } as never)).toThrow(message)
  })

  it.each([
    [{ apiKey: 'any key will do' }, /without quotes or spaces.*the emulator accepts any word, like "emulator"/],
    [
      { baseUrl: 'http://api.stackone.com' },
      /must be https, or http on localhost: http would send the key unencrypted/,
    ],
    [{ baseUrl: '' }, /Leave it undefined for the real API/],
    [{ baseUrl: 'http://emulator:4010' }, /Set NODE_ENV=development where this server runs/],
  ])('with the fix, for %j', (wrong, message) => {
    vi.stubEnv('NODE_ENV', undefined)
    expect(() => createConnectHandler({ ...right, ...wrong })).toThrow(message)
  })

  it('without quoting the key', () => {
    expect(() => createConnectHandler({ ...right, apiKey: 'pk_hunter2' })).toThrow(/^(?!.*hunter2)/)
  })
})

it.each([
  'https://api.stackone.com',
  'https://eu.test/v1/',
  'http://localhost:4100',
  'http://127.0.0.1:1',
  'http://[::1]:1',
  'http://a.localhost',
])('accepts %s as baseUrl', async (baseUrl) => {
  const urls: string[] = []
  const handler = createConnectHandler({
    ...right,
    authenticate: () => ({ originOwnerId: 'a', originOwnerName: 'A' }),
    baseUrl,
    fetch: async (url) => {
      urls.push(url)
      return Response.json([])
    },
  })
  expect((await handler(new Request('https://app.test/accounts'))).status).toBe(200)
  expect(urls[0]).toMatch(`${baseUrl.replace(/\/$/, '')}/accounts?`)
})

describe('http to a name of a private network', () => {
  const handlerFor = (baseUrl: string) => () => createConnectHandler({ ...right, baseUrl })

  it.each([
    'http://emulator:4010',
    'http://stackone_emulator:4010/base',
    'http://host.docker.internal:4010',
    'http://laptop.local:4010',
  ])('is accepted while NODE_ENV is development or test: %s', (baseUrl) => {
    for (const mode of ['development', 'test']) {
      vi.stubEnv('NODE_ENV', mode)
      expect(handlerFor(baseUrl)).not.toThrow()
    }
  })

  it.each(['production', 'staging', '', undefined])('is refused while NODE_ENV is %j', (mode) => {
    vi.stubEnv('NODE_ENV', mode)
    expect(handlerFor('http://emulator:4010')).toThrow('Set NODE_ENV=development')
  })

  it.each([
    'http://api.stackone.com',
    'http://10.0.0.7:4010',
    'http://[2001:db8::1]:4010',
    'http://emulator.:4010',
    'http://internal.evil.test',
    'http://user:pass@emulator:4010',
  ])('excludes other URLs, even in development: %s', (baseUrl) => {
    vi.stubEnv('NODE_ENV', 'development')
    expect(handlerFor(baseUrl)).toThrow('baseUrl must be https')
  })
})
