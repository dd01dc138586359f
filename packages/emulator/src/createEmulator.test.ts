import { describe, expect, test } from 'vitest'
import { baseUrl, callApi, mint, owner } from './__tests__/api.js'
import { type Connector, connectors, createEmulator } from './index.js'

const account = { originOwnerId: 'org-1', originOwnerName: 'Acme' }

const run = async (seed?: string) => {
  const emulator = createEmulator({ seed, now: 0, accounts: [{ ...account, provider: 'dealbrook' }] })
  const session: unknown = await (await callApi(emulator, 'POST /connect_sessions', owner)).json()
  return JSON.stringify([session, await (await callApi(emulator, 'GET /accounts')).json()])
}

const all = <Value>(read: (connector: Connector) => readonly Value[]) => new Set(connectors.flatMap(read))

describe('an option that is wrong throws at once', () => {
  test('a clock that is no date', () => {
    expect(() => createEmulator({ now: 'yesterday' })).toThrow('`now` is not a date')
  })
  test('a seed account of an unknown provider', () => {
    expect(() => createEmulator({ accounts: [{ ...account, provider: 'none' }] })).toThrow('the provider "none"')
  })
  test('two connectors with one id', () => {
    expect(() => createEmulator({ connectors: [...connectors, ...connectors] })).toThrow('two connectors')
  })
})

test('two emulators share nothing', async () => {
  const [first, second] = [createEmulator({ now: 0 }), createEmulator({ now: 0 })]
  const token = await mint(first)
  first.control.fail({ route: 'GET /accounts', status: 500, times: 'always' })
  first.control.advance({ seconds: 60 })
  const answer = await callApi(second, 'POST /connect_sessions/authenticate', { token })
  expect(answer.status).toBe(401)
  expect(await answer.json()).toMatchObject({ timestamp: '1970-01-01T00:00:00.000Z' })
  expect((await callApi(second, 'GET /accounts')).status).toBe(200)
  expect(second.control.requests()).toHaveLength(2)
})

test('the same seed and calls give the same ids and tokens, and another seed others', async () => {
  expect(await run('one')).toBe(await run('one'))
  expect(await run('one')).not.toBe(await run('two'))
  expect(await run()).not.toBe(await run())
})

test('a thousand tokens of one seed differ', async () => {
  const emulator = createEmulator({ seed: 1 })
  const tokens = new Set<string>()
  for (let i = 0; i < 1000; i++) tokens.add(await mint(emulator))
  expect(tokens.size).toBe(1000)
})

test('accounts can be answered as the docs show them', async () => {
  const emulator = createEmulator({
    accountList: 'data',
    accounts: [{ ...account, id: 'acc-1', provider: 'dealbrook' }],
  })
  expect(await (await callApi(emulator, 'GET /accounts')).json()).toMatchObject({ data: [{ id: 'acc-1' }] })
})

test.each(['page=0', 'page=a', 'page_size=-1', 'page_size=1.5'])('a list with %s is refused', async (query) => {
  expect((await callApi(createEmulator(), `GET /accounts?${query}`)).status).toBe(400)
})

test.each(['/stackone', '/stackone/', `${baseUrl}/stackone`])('it answers below the path of %s alone', async (base) => {
  const emulator = createEmulator({ baseUrl: base })
  const headers = { authorization: `Basic ${btoa('key:')}` }
  const answer = await emulator.fetch(`${baseUrl}/stackone/connect_sessions`, {
    method: 'POST',
    headers,
    body: JSON.stringify(owner),
  })
  expect(await answer.json()).toMatchObject({ auth_link_url: expect.stringContaining(`${baseUrl}/stackone/embedded/`) })
  expect((await emulator.fetch(`${baseUrl}/accounts`, { headers })).status).toBe(404)
  expect((await emulator.fetch(`${baseUrl}/elsewher/accounts`, { headers })).status).toBe(404)
})

describe('the connectors', () => {
  const categories = 'ats hris hris-legacy crm iam marketing lms stackone documents ticketing screening messaging'
  test('are about forty in all fourteen categories', () => {
    expect(connectors.length).toBeGreaterThanOrEqual(40)
    expect(all(({ category }) => [category])).toEqual(new Set(`${categories} accounting scheduling`.split(' ')))
  })

  test('have every type of field, kind of config, rule and notice', () => {
    expect(all(({ auth }) => (auth.fields ?? []).map(({ type }) => type))).toEqual(
      new Set(['text', 'password', 'number', 'select', 'text_area']),
    )
    expect(all(({ auth }) => [auth.kind])).toEqual(new Set(['form', 'oauth2', 'legacy']))
    expect(all(({ auth }) => (auth.fields ?? []).flatMap(({ validation }) => validation?.type ?? []))).toEqual(
      new Set(['html-pattern', 'domain']),
    )
    expect(all(({ auth }) => ('notices' in auth ? (auth.notices ?? []) : []).map(({ type }) => type))).toEqual(
      new Set(['info', 'warning', 'error', 'success']),
    )
  })

  test('have a logo of their own each, which no other host is asked for', () => {
    expect(all(({ logoUrl }) => [logoUrl]).size).toBe(connectors.length)
    for (const { logoUrl } of connectors) expect(logoUrl).toMatch(/^data:image\/svg\+xml,/)
  })

  // In edit mode the hub puts the redacted text in a secret field; a rule would refuse it and the form could not be sent.
  test('have no rule on a secret', () => {
    const secrets = connectors.flatMap(({ auth }) => (auth.fields ?? []).filter(({ secret }) => secret))
    for (const { type, validation } of secrets) {
      expect(validation).toBeUndefined()
      expect(['text', 'password', 'text_area']).toContain(type)
    }
  })
})
