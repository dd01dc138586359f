import { createConnectHandler } from '@connect-hub/server'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acme, connect } from './__tests__/connect.js'

const right = { apiKey: 'sk-hunter2', authenticate: () => null }

/** Returns the message of createConnectHandler for options that TypeScript would refuse. */
function refusal(wrong: object): string {
  try {
    createConnectHandler({ ...right, ...wrong })
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError)
    return (error as TypeError).message
  }
  return 'accepted'
}

describe('createConnectHandler names the option, the given value and the fix', () => {
  it.each([
    [{ baseUrl: ' https://api.test' }, 'baseUrl is " https://api.test", which contains a space. Remove the space.'],
    [{ baseUrl: 'https://api.test ' }, 'baseUrl is "https://api.test ", which contains a space'],
    [{ baseUrl: 'https://api.test /v1' }, 'baseUrl is "https://api.test /v1", which contains a space'],
    [{ baseUrl: 'https://api.test/v 1' }, 'baseUrl is "https://api.test/v 1", which contains a space'],
    [{ baseUrl: 'https://api.test\n' }, 'baseUrl is "https://api.test\\n", which contains a space'],
    [{ baseUrl: 'http://localhost:1 ' }, 'baseUrl is "http://localhost:1 ", which contains a space'],
    [
      { baseUrl: new URL('https://api.test') },
      'baseUrl is "https://api.test/", not a string. Write the URL as a string.',
    ],
    [{ baseUrl: 7 }, 'baseUrl is 7, not a string.'],
    [{ baseUrl: null }, 'baseUrl is null, not a string.'],
    [{ allow: { provider: ['x'] } }, 'allow.provider is unknown. Write allow.providers, or remove it.'],
    [{ allow: { category: ['hris'] } }, 'allow.category is unknown. Write allow.categories'],
    [{ allow: { Types: ['test'] } }, 'allow.Types is unknown. Write allow.types'],
    [{ allow: { expires_in: 900 } }, 'allow.expires_in is unknown. Write allow.expiresIn'],
    [
      { allow: { owner: ['acme'] } },
      'allow.owner is unknown. allow takes categories, connectorProfiles, providers, types, expiresIn',
    ],
    [
      { allow: { providers: 'ledgerfolk' } },
      'allow.providers is "ledgerfolk", not a list. Write allow.providers: ["ledgerfolk"].',
    ],
    [{ allow: { categories: 'hris' } }, 'allow.categories is "hris", not a list. Write allow.categories: ["hris"].'],
    [{ allow: { types: 'test' } }, 'allow.types is "test", not a list.'],
    [{ allow: { metadata: 'plan' } }, 'allow.metadata is "plan", not a list.'],
    [{ allow: { metadata: {} } }, 'allow.metadata is {}, not a list of strings.'],
    [{ allow: { providers: null } }, 'allow.providers is null, not a list of strings. Leave it out to allow all.'],
    [{ allow: { providers: [7] } }, 'allow.providers is [7], not a list of strings.'],
    [{ allow: { types: [undefined] } }, 'allow.types is [null], not a list of strings.'],
    [{ allow: { providers: new Set(['x']) } }, 'allow.providers is {}, not a list of strings.'],
    [
      { allow: { expiresIn: '900' } },
      'allow.expiresIn is "900", not a number of seconds. Write 900 for a quarter of an hour.',
    ],
    [{ allow: { expiresIn: -1 } }, 'allow.expiresIn is -1'],
    [{ allow: { expiresIn: Number.POSITIVE_INFINITY } }, 'allow.expiresIn is null'],
    [{ allow: null }, 'allow is null, not an object.'],
    [{ allow: ['hris'] }, 'allow is ["hris"], not an object.'],
    [{ allow: 'hris' }, 'allow is "hris", not an object.'],
    [
      { allowedOrigins: ['https://*.example.com'] },
      'allowedOrigins has "https://*.example.com". Wildcards are not supported: list each origin.',
    ],
    [
      { allowedOrigins: ['https://app.example.com', 'https://app.*'] },
      'allowedOrigins has "https://app.*". Wildcards are not supported',
    ],
    [{ allowedOrigins: ['*'] }, 'allowedOrigins has "*". Wildcards are not supported'],
    [{ allowedOrigins: ['https://app.test/'] }, 'allowedOrigins has "https://app.test/". Write "https://app.test".'],
    [
      { allowedOrigins: ['https://APP.test:443/path'] },
      'allowedOrigins has "https://APP.test:443/path". Write "https://app.test".',
    ],
    [
      { allowedOrigins: ['app.test'] },
      'allowedOrigins has "app.test". Write an origin like "https://app.example.com".',
    ],
    [{ allowedOrigins: ['ftp://app.test'] }, 'allowedOrigins has "ftp://app.test". Write an origin like'],
    [{ allowedOrigins: [/app/] }, 'allowedOrigins has {}. Write an origin like'],
    [{ allowedOrigins: [null] }, 'allowedOrigins has null. Write an origin like'],
    [
      { allowedOrigins: 'https://app.test' },
      'allowedOrigins is "https://app.test", not a list. Write allowedOrigins: ["https://app.test"].',
    ],
    [{ allowedOrigins: null }, 'allowedOrigins is null, not a list'],
    [{ timeoutMs: '5000' }, 'timeoutMs is "5000", not a number of milliseconds. Write 10000 for ten seconds.'],
    [{ apiKey: 7 }, 'apiKey is not a string.'],
    [{ apiKey: ['sk-hunter2'] }, 'apiKey is not a string.'],
    [{ fetch: 'node-fetch' }, 'fetch is "node-fetch", not a function.'],
    [{ onError: console }, 'onError is'],
    [{ onEvent: true }, 'onEvent is true, not a function. Leave it out, or write one.'],
  ])('for %j', (wrong, message) => {
    expect(refusal(wrong)).toContain(`createConnectHandler: ${message}`)
  })

  it('without the key or a password', () => {
    for (const wrong of [
      { apiKey: ['sk-hunter2'] },
      { apiKey: { key: 'sk-hunter2' } },
      { baseUrl: 'https://user:hunter2@api.test' },
      { baseUrl: 'https://user:hunter2@api.test ' },
      { baseUrl: 'https://api.test?key=hunter2 ' },
    ])
      expect(refusal(wrong)).toMatch(/^createConnectHandler: (?!.*hunter2)/)
  })
})

it('createConnectHandler throws a TypeError or returns a working handler for any options', async () => {
  const anything = fc.anything({ withNullPrototype: true, withMap: true, withSet: true, withBigInt: true })
  const maybe = (value: fc.Arbitrary<unknown>) => fc.option(fc.oneof(value, anything), { nil: undefined })
  const texts = fc.array(fc.oneof(fc.constantFrom('hris', 'test', 'https://a.test', 'https://*.a.test'), fc.string()))
  const options = fc.record(
    {
      baseUrl: maybe(fc.oneof(fc.webUrl(), fc.constantFrom('https://a b', 'https://a.test'))),
      allow: maybe(
        fc.record(
          { categories: maybe(texts), providers: maybe(texts), types: maybe(texts), expiresIn: maybe(fc.integer()) },
          { requiredKeys: [] },
        ),
      ),
      allowedOrigins: maybe(texts),
      timeoutMs: maybe(fc.integer()),
    },
    { requiredKeys: [] },
  )
  await fc.assert(
    fc.asyncProperty(options, async (wrong) => {
      if (refusal(wrong) !== 'accepted') return
      const { post } = connect({ ...wrong, timeoutMs: 1000 } as never)
      expect([201, 422]).toContain((await post({})).status)
    }),
    { numRuns: 60 },
  )
})

it.each([7, true, {}, [], ['ada'], Symbol('ada'), 10n, () => 'ada', new Date(0)])(
  'an originUsername that is not a string is the mistake of authenticate, and not of the browser: %s',
  async (originUsername) => {
    const errors: unknown[] = []
    const { post, call, upstream } = connect({
      authenticate: () => ({ ...acme, originUsername }) as never,
      onError: (error) => errors.push(error),
    })
    const response = await post({})
    expect(response.status).toBe(500)
    expect(await response.json()).toMatchObject({
      code: 'misconfigured',
      message: 'authenticate returned an originUsername that is not a string. Return a string, or leave it out.',
    })
    expect((await call('GET', '/accounts')).status).toBe(500)
    expect(upstream()).toEqual([])
    expect(errors).toHaveLength(2)
  },
)

it.each([undefined, null, '', 'ada@acme.test'])(
  'authenticate may give %j as originUsername',
  async (originUsername) => {
    const { post } = connect({ authenticate: () => ({ ...acme, originUsername }) })
    expect((await post({})).status).toBe(201)
  },
)
