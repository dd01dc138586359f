import { describe, expect, test } from 'vitest'
import { baseUrl, callApi, callHub, mint } from './__tests__/api.js'
import { createEmulator, type Emulator } from './createEmulator.js'

const clearfinch = { integration_id: 'int_clearfinch', credentials: { api_key: 'secret-123' } }

async function linked(emulator: Emulator) {
  const accounts: { id: string; credentials: Record<string, string> }[] = await (
    await callApi(emulator, 'GET /accounts')
  ).json()
  return accounts
}

async function connect(emulator: Emulator, session: Record<string, unknown> = {}, body: unknown = clearfinch) {
  const answer = await callHub(emulator, await mint(emulator, session), 'POST /hub/accounts', body)
  const account: { id: string; provider: string } = await answer.json()
  return { status: answer.status, ...account }
}

async function offered(session: Record<string, unknown>, query = ''): Promise<string[]> {
  const emulator = createEmulator()
  const answer = await callHub(emulator, await mint(emulator, session), `GET /hub/connectors${query}`)
  const { integrations }: { integrations: { integration_id: string }[] } = await answer.json()
  return integrations.map(({ integration_id }) => integration_id)
}

const preflight = (path: string) =>
  createEmulator().fetch(baseUrl + path, { method: 'OPTIONS', headers: { origin: 'https://app.test' } })

describe('connecting', () => {
  test('is refused in the provider words when something is missing or wrong', async () => {
    const emulator = createEmulator()
    const credentials = { company: 'not a number', api_key: 'k' }
    const answer = await connect(emulator, {}, { integration_id: 'int_tallyhouse', credentials })
    expect(answer).toMatchObject({
      status: 400,
      message: '{"message":"Tallyhouse refused the credentials","provider_response":"Company number is not a number"}',
    })
    expect(await connect(emulator, {}, { ...clearfinch, credentials: {} })).toMatchObject({ status: 400 })
    expect(await connect(emulator, {}, { integration_id: 'int_none', credentials: {} })).toMatchObject({ status: 404 })
    expect(await connect(emulator, {}, {})).toMatchObject({ status: 400 })
    expect(await linked(emulator)).toEqual([])
  })

  test('again for the same owner and provider edits the account there is', async () => {
    const emulator = createEmulator()
    const first = await connect(emulator)
    const second = await connect(emulator, {}, { ...clearfinch, credentials: { api_key: 'renewed' } })
    expect(second).toEqual({ status: 201, id: first.id, provider: 'clearfinch' })
    expect((await linked(emulator)).map(({ credentials }) => credentials)).toEqual([{ api_key: 'renewed' }])
  })

  test.each([
    ['multiple', { multiple: true }],
    ['another owner id', { origin_owner_id: 'org-2' }],
    ['another owner name', { origin_owner_name: 'Acme Ltd' }],
  ])('again with %s makes a new account', async (_, fields) => {
    const emulator = createEmulator()
    await connect(emulator)
    await connect(emulator, fields)
    expect(await linked(emulator)).toHaveLength(2)
  })

  test('with account_id edits that account, whatever `multiple` says', async () => {
    const emulator = createEmulator()
    const { id } = await connect(emulator)
    await connect(emulator, { account_id: id, multiple: true })
    expect((await linked(emulator)).map((account) => account.id)).toEqual([id])
  })

  test('puts the label, type and metadata of the session on the account', async () => {
    const emulator = createEmulator()
    const fields = { label: 'HR', type: 'test', metadata: { plan: 'pro' }, origin_username: 'ada@acme.test' }
    await connect(emulator, fields)
    expect(await linked(emulator)).toEqual([expect.objectContaining(fields)])
  })
})

describe('what the picker offers', () => {
  test('follows the provider, its version, the auth config and the categories', async () => {
    expect(await offered({ provider: 'rosterleaf' })).toEqual(['int_rosterleaf', 'int_rosterleaf_v2'])
    expect(await offered({ provider: 'rosterleaf', provider_version: '2.0.0' })).toEqual(['int_rosterleaf_v2'])
    expect(await offered({ integration_id: 'int_dealbrook' })).toEqual(['int_dealbrook'])
    expect(await offered({ categories: ['screening', 'hris-legacy'] })).toEqual([
      'int_clearfinch',
      'int_checkbourne',
      'int_ledgerfolk',
      'int_old-mill-hr',
    ])
    expect(await offered({ categories: ['unheard-of'] })).toEqual([])
    expect(await offered({}, '?provider=dealbrook')).toEqual(['int_dealbrook'])
  })
})

describe('an account in the hub', () => {
  test("is not found by another owner's session", async () => {
    const emulator = createEmulator()
    const { id } = await connect(emulator)
    const stranger = await mint(emulator, { origin_owner_id: 'org-2' })
    expect((await callHub(emulator, stranger, `GET /hub/accounts/${id}`)).status).toBe(404)
    expect((await callHub(emulator, stranger, `PATCH /hub/accounts/${id}`, clearfinch)).status).toBe(404)
  })

  test('shows its secrets redacted', async () => {
    const emulator = createEmulator()
    const { id } = await connect(emulator)
    const answer = await callHub(emulator, await mint(emulator), `GET /hub/accounts/${id}`)
    expect(await answer.json()).toEqual({
      secureId: id,
      provider: 'clearfinch',
      setupInformation: {},
      secrets: { api_key: '__secretvalue:**redacted**123' },
      version: '1.0.0',
      authConfigKey: 'form',
      environment: 'production',
      integrationId: 'int_clearfinch',
    })
  })
})

describe('CORS', () => {
  test("allows the hub's headers and methods from any page, errors included", async () => {
    const { headers, status } = await preflight('/hub/accounts/1')
    expect(status).toBe(204)
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-allow-headers')).toBe('content-type, x-hub-session-token, x-hub-version')
    expect(headers.get('access-control-allow-methods')).toMatch(/PATCH, DELETE/)
    const refused = await callHub(createEmulator(), 'none', 'GET /hub/settings')
    expect(refused.headers.get('access-control-allow-origin')).toBe('*')
  })

  test('allows nobody to call with the API key from a page', async () => {
    expect((await preflight('/connect_sessions')).headers.get('access-control-allow-origin')).toBeNull()
    const answer = await callApi(createEmulator(), 'GET /accounts')
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  })
})
