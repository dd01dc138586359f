import type { ConnectAllow } from '@connect-hub/server'
import { describe, expect, it } from 'vitest'
import { acme, connect } from './__tests__/connect.js'

/** Returns the body that the handler sends to the vendor, or the refused paths. */
async function outcome(allow: ConnectAllow, body: object) {
  const accounts = [
    { ...acme, id: 'folk', provider: 'ledgerfolk' },
    { ...acme, id: 'mill', provider: 'old-mill-hr' },
    { ...acme, id: 'trial', provider: 'slotmaple', type: 'test' },
  ]
  const { post, emulator } = connect({ allow }, { accounts })
  const response = await post(body)
  const sent = emulator.control.requests().find(({ method }) => method === 'POST')?.body
  if (response.status === 201) return sent
  expect(response.status).toBe(422)
  expect(sent).toBeUndefined()
  const { issues } = (await response.json()) as { issues: { path: string }[] }
  return issues.map(({ path }) => path)
}

describe('allow.categories', () => {
  const allow = { categories: ['hris', 'ATS', 'hrisLegacy'] }
  it.each([
    [{}, { categories: ['hris', 'ats', 'hris-legacy'] }],
    [{ categories: [] }, { categories: ['hris', 'ats', 'hris-legacy'] }],
    [{ categories: null }, { categories: ['hris', 'ats', 'hris-legacy'] }],
    [{ categories: ['HRIS_LEGACY'] }, { categories: ['hris-legacy'] }],
    [{ provider: 'any' }, { provider: 'any', categories: ['hris', 'ats', 'hris-legacy'] }],
  ])('%j becomes %j', async (body, sent) => expect(await outcome(allow, body)).toMatchObject(sent))

  it('refuses other categories by index', async () => {
    expect(await outcome(allow, { categories: ['hris', 'crm', 'toString'] })).toEqual(['categories.1', 'categories.2'])
  })
})

describe('allow.providers', () => {
  const two = { providers: ['ledgerfolk', 'slotmaple'] }
  it('uses the only provider by default', async () => {
    expect(await outcome({ providers: ['ledgerfolk'] }, {})).toMatchObject({ provider: 'ledgerfolk' })
  })

  it('requires a provider when several are allowed', async () => {
    expect(await outcome(two, {})).toEqual(['provider'])
    expect(await outcome(two, { provider: '' })).toEqual(['provider'])
    expect(await outcome(two, { provider: 'slotmaple' })).toMatchObject({ provider: 'slotmaple' })
  })

  it('never treats a blank name as any provider', async () => {
    expect(await outcome({ providers: [''] }, {})).toEqual(['provider'])
  })

  it('refuses other providers, and an integration of an unknown provider', async () => {
    expect(await outcome(two, { provider: 'old-mill-hr' })).toEqual(['provider'])
    expect(await outcome({ providers: ['ledgerfolk'] }, { integrationId: 'x' })).toEqual(['integrationId'])
  })

  it('restricts an edited account to its own provider', async () => {
    expect(await outcome(two, { accountId: 'folk' })).toMatchObject({ account_id: 'folk', provider: 'ledgerfolk' })
    expect(await outcome(two, { accountId: 'mill' })).toEqual(['provider'])
  })

  it.each([
    // An allowed name must not give access to an account of another provider, and an account must not to another provider.
    { accountId: 'mill', provider: 'ledgerfolk' },
    { accountId: 'mill', provider: 'old-mill-hr' },
    { accountId: 'folk', provider: 'slotmaple' },
    { accountId: 'folk', provider: 'old-mill-hr' },
    { accountId: 'folk', provider: 'LEDGERFOLK' },
    { account_id: 'mill', provider: 'slotmaple' },
    { accountId: 'mill', provider: '' },
  ])('checks the account’s own provider, regardless of the request: %j', async (body) => {
    expect(await outcome(two, body)).toEqual(['provider'])
  })

  it('accepts the account’s own provider, also when only one is allowed', async () => {
    expect(await outcome(two, { accountId: 'folk', provider: 'ledgerfolk' })).toMatchObject({ provider: 'ledgerfolk' })
    expect(await outcome({ providers: ['slotmaple'] }, { accountId: 'folk' })).toEqual(['provider'])
    expect(await outcome(two, { accountId: 'folk', integrationId: 'x' })).toEqual(['integrationId'])
  })
})

describe('allow.types', () => {
  it.each([
    [['test'], {}, { type: 'test' }],
    [['TEST'], { type: 'test' }, { type: 'test' }],
    [['production', 'test'], { type: 'TEST' }, { type: 'test' }],
  ])('%j: %j becomes %j', async (types, body, sent) => expect(await outcome({ types }, body)).toMatchObject(sent))

  it('refuses other types, and sends none when the vendor’s default is allowed', async () => {
    expect(await outcome({ types: ['test'] }, { type: 'production' })).toEqual(['type'])
    expect(await outcome({ types: ['production'] }, { type: 'test' })).toEqual(['type'])
    expect(await outcome({ types: ['PRODUCTION', 'test'] }, {})).not.toHaveProperty('type')
  })
})

describe('allow.types of an edited account', () => {
  it('checks the account’s own type, regardless of the request', async () => {
    expect(await outcome({ types: ['test'] }, { accountId: 'folk' })).toEqual(['type'])
    expect(await outcome({ types: ['test'] }, { accountId: 'folk', type: 'test' })).toEqual(['type'])
    expect(await outcome({ types: ['production'] }, { accountId: 'trial' })).toEqual(['type'])
    expect(await outcome({ types: ['production'] }, { accountId: 'trial', type: 'production' })).toEqual(['type'])
    expect(await outcome({ types: ['production', 'test'] }, { accountId: 'trial', type: 'production' })).toEqual([
      'type',
    ])
  })

  it('sends the account’s own type', async () => {
    const both = { types: ['production', 'test'] }
    expect(await outcome(both, { accountId: 'trial' })).toMatchObject({ account_id: 'trial', type: 'test' })
    expect(await outcome(both, { accountId: 'folk' })).toMatchObject({ account_id: 'folk', type: 'production' })
    expect(await outcome({ types: ['TEST'] }, { accountId: 'trial', type: 'TEST' })).toMatchObject({ type: 'test' })
  })

  it('treats an account without a type as production, the vendor’s default', async () => {
    const account = { id: 'old', provider: 'ledgerfolk', status: 'active', origin_owner_id: 'acme' }
    const answer = async (types: string[]) => {
      const session = { id: 1, token: 't', auth_link_url: 'https://x.test', created_at: '2026-03-01T10:00:00Z' }
      const { post } = connect({
        allow: { types },
        fetch: async (url) => Response.json(url.includes('/accounts/') ? account : session),
      })
      return (await post({ accountId: 'old' })).status
    }
    expect(await answer(['test'])).toBe(422)
    expect(await answer(['production'])).toBe(201)
  })
})

describe('allow.expiresIn', () => {
  it('limits the lifetime, and applies when the default is longer', async () => {
    expect(await outcome({ expiresIn: 600 }, {})).toMatchObject({ expires_in: 600 })
    expect(await outcome({ expiresIn: 600 }, { expiresIn: 600 })).toMatchObject({ expires_in: 600 })
    expect(await outcome({ expiresIn: 600 }, { expiresIn: 601 })).toEqual(['expiresIn'])
    expect(await outcome({ expiresIn: 3600 }, {})).not.toHaveProperty('expires_in')
  })
})

describe('allow.metadata', () => {
  it('limits the keys that may be set', async () => {
    const metadata = { plan: { nested: 1 } }
    expect(await outcome({ metadata: ['plan', 'seats'] }, { metadata })).toMatchObject({ metadata })
    expect(await outcome({ metadata: ['seats'] }, { metadata })).toEqual(['metadata.plan'])
    expect(await outcome({ metadata: [] }, { metadata })).toEqual(['metadata.plan'])
    expect(await outcome({ metadata: [] }, { metadata: {} })).toMatchObject({ metadata: {} })
    const hidden = JSON.parse('{"metadata":{"__proto__":{"plan":1},"constructor":1}}') as object
    expect(await outcome({ metadata: ['plan'] }, hidden)).toEqual(['metadata.__proto__', 'metadata.constructor'])
  })
})

it('names every refused field in one answer', async () => {
  const allow = { categories: ['hris'], providers: ['a', 'b'], types: ['test'], expiresIn: 60, metadata: [] }
  const body = { categories: ['crm'], type: 'production', expiresIn: 61, metadata: { a: 1 } }
  expect(await outcome(allow, body)).toEqual(['provider', 'categories.0', 'type', 'expiresIn', 'metadata.a'])
})

describe('allow.connectorProfiles', () => {
  const one = { connectorProfiles: ['int_ledgerfolk'] }
  const two = { connectorProfiles: ['int_ledgerfolk', 'int_slotmaple'] }

  it('uses the only profile when the request names neither a profile nor a provider', async () => {
    expect(await outcome(one, {})).toMatchObject({ connector_profile_id: 'int_ledgerfolk' })
  })

  it('requires a profile when several are allowed', async () => {
    expect(await outcome(two, {})).toEqual(['connectorProfileId'])
    expect(await outcome(two, { connectorProfileId: 'int_slotmaple' })).toMatchObject({
      connector_profile_id: 'int_slotmaple',
    })
  })

  it('refuses other profiles under either name, and a provider, which would open its default profile', async () => {
    expect(await outcome(two, { connectorProfileId: 'other' })).toEqual(['connectorProfileId'])
    expect(await outcome(two, { integrationId: 'other' })).toEqual(['integrationId'])
    expect(await outcome(two, { provider: 'ledgerfolk' })).toEqual(['provider'])
  })

  it('accepts a profile or a provider when both are listed', async () => {
    const both = { ...two, providers: ['ledgerfolk'] }
    expect(await outcome(both, { connectorProfileId: 'int_slotmaple' })).toMatchObject({
      connector_profile_id: 'int_slotmaple',
    })
    expect(await outcome(both, {})).toMatchObject({ provider: 'ledgerfolk' })
    expect(await outcome(both, { connectorProfileId: 'other' })).toEqual(['connectorProfileId'])
    expect(await outcome(both, { provider: 'slotmaple' })).toEqual(['provider'])
  })

  it('allows editing an account, whose profile the vendor knows', async () => {
    expect(await outcome(two, { accountId: 'folk' })).toMatchObject({ account_id: 'folk' })
    expect(await outcome({ ...two, providers: ['slotmaple'] }, { accountId: 'folk' })).toEqual(['provider'])
  })
})
