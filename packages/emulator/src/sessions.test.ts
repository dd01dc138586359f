import { describe, expect, test } from 'vitest'
import { baseUrl, callApi, callHub, mint, owner } from './__tests__/api.js'
import { createEmulator } from './createEmulator.js'

async function create(fields: Record<string, unknown>, emulator = createEmulator()) {
  const answer = await callApi(emulator, 'POST /connect_sessions', fields)
  const body: Record<string, unknown> = await answer.json()
  return { status: answer.status, body }
}

const list = (authorization: string | undefined, apiKeys?: string[]) =>
  createEmulator({ apiKeys }).fetch(`${baseUrl}/accounts`, { headers: authorization ? { authorization } : {} })

describe('a request for a session is refused', () => {
  test.each([
    ['without an owner id', { origin_owner_name: 'Acme' }, 'origin_owner_id'],
    ['with an empty owner name', { ...owner, origin_owner_name: '' }, 'origin_owner_name'],
    ['with a life of no length', { ...owner, expires_in: 0 }, 'expires_in'],
    ['with a category that is no text', { ...owner, categories: [1] }, 'categories'],
    ['with metadata that is no object', { ...owner, metadata: ['a'] }, 'metadata'],
    ['with `multiple` as a text', { ...owner, multiple: 'true' }, 'multiple'],
    ['with a version and no provider', { ...owner, provider_version: '1.0.0' }, 'provider_version'],
    [
      'with an integration and a provider',
      { ...owner, integration_id: 'int_dealbrook', provider: 'a' },
      'integration_id',
    ],
    [
      'with a connector profile and a provider',
      { ...owner, connector_profile_id: 'int_dealbrook', provider: 'dealbrook' },
      'connector_profile_id',
    ],
    [
      'with a connector profile and a version',
      { ...owner, connector_profile_id: 'int_dealbrook', provider_version: '1.0.0' },
      'provider_version',
    ],
    [
      'with a connector profile and an integration, even the same one',
      { ...owner, connector_profile_id: 'int_dealbrook', integration_id: 'int_dealbrook' },
      'connector_profile_id',
    ],
    ['with a connector profile that is not text', { ...owner, connector_profile_id: 7 }, 'connector_profile_id'],
  ])('%s', async (_, fields, named) => {
    const { status, body } = await create(fields)
    expect(status).toBe(422)
    expect(body).toEqual({
      statusCode: 422,
      message: expect.stringContaining(named),
      timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
    })
  })

  test('when it is not JSON', async () => {
    const headers = { authorization: `Basic ${btoa('key:')}` }
    const answer = await createEmulator().fetch(`${baseUrl}/connect_sessions`, { method: 'POST', headers, body: '{' })
    expect(answer.status).toBe(400)
  })

  test("when it names another owner's account, or an unknown auth config", async () => {
    const emulator = createEmulator({
      accounts: [{ id: 'acc-1', originOwnerId: 'org-2', originOwnerName: 'Other', provider: 'dealbrook' }],
    })
    expect((await create({ ...owner, account_id: 'acc-1' }, emulator)).status).toBe(404)
    expect((await create({ ...owner, integration_id: 'int_none' }, emulator)).status).toBe(404)
    expect((await create({ ...owner, connector_profile_id: 'int_none' }, emulator)).status).toBe(404)
  })
})

describe('the API key', () => {
  test.each([undefined, 'Bearer key', 'Basic', `Basic ${btoa(':')}`, 'Basic ~~~'])(
    'is refused as %s',
    async (value) => {
      expect((await list(value)).status).toBe(401)
    },
  )

  test('may be any, with the colon of Basic or without', async () => {
    expect((await list(`Basic ${btoa('anything:')}`)).status).toBe(200)
    expect((await list(`Basic ${btoa('anything')}`)).status).toBe(200)
  })

  test('must be one of those given', async () => {
    expect((await list(`Basic ${btoa('other:')}`, ['right'])).status).toBe(401)
    expect((await list(`Basic ${btoa('right:')}`, ['right'])).status).toBe(200)
  })
})

describe('a session', () => {
  test('expires after the time asked for, everywhere', async () => {
    const emulator = createEmulator({ now: 0 })
    const token = await mint(emulator, { expires_in: 60 })
    emulator.control.advance({ seconds: 59 })
    expect((await callHub(emulator, token, 'GET /hub/settings')).status).toBe(200)
    emulator.control.advance({ seconds: 1 })
    expect((await callHub(emulator, token, 'GET /hub/settings')).status).toBe(401)
    expect((await callApi(emulator, 'POST /connect_sessions/authenticate', { token })).status).toBe(401)
  })

  test('lives for half an hour when no time is asked for', async () => {
    const emulator = createEmulator({ now: 0 })
    const token = await mint(emulator)
    emulator.control.advance({ seconds: 1799 })
    expect((await callHub(emulator, token, 'GET /hub/settings')).status).toBe(200)
    emulator.control.advance({ seconds: 1 })
    expect((await callHub(emulator, token, 'GET /hub/settings')).status).toBe(401)
  })

  test('keeps metadata whole and answers nulls for what was not given', async () => {
    const metadata = { plan: { seats: 3 }, 'odd key': [1, null] }
    const { status, body } = await create({ ...owner, metadata, categories: null })
    expect(status).toBe(201)
    expect(body).toMatchObject({ metadata, categories: null, provider: null, label: null, type: 'production' })
    expect(body).not.toHaveProperty('expires_at')
  })

  test.each(['connector_profile_id', 'integration_id'])('offers the one connector that %s names', async (field) => {
    const emulator = createEmulator()
    const { status, body } = await create({ ...owner, [field]: 'int_rosterleaf_v2' }, emulator)
    expect(status).toBe(201)
    expect(body).toMatchObject({ connector_profile_id: 'int_rosterleaf_v2', integration_id: 'int_rosterleaf_v2' })
    const token = String(body['token'])
    const offered = await callHub(emulator, token, 'GET /hub/connectors')
    expect(await offered.json()).toMatchObject({
      integrations: [{ integration_id: 'int_rosterleaf_v2', version: '2.0.0' }],
    })
    const authenticated = await callApi(emulator, 'POST /connect_sessions/authenticate', { token })
    expect(await authenticated.json()).toMatchObject({ connector_profile_id: 'int_rosterleaf_v2' })
  })

  test('opens the existing account of the connector that its profile names', async () => {
    const emulator = createEmulator({
      accounts: [{ id: 'acc-1', originOwnerId: 'org-1', originOwnerName: 'Acme', provider: 'dealbrook' }],
    })
    const token = await mint(emulator, { connector_profile_id: 'int_dealbrook' })
    expect(await (await callHub(emulator, token, 'GET /hub/settings')).json()).toMatchObject({
      existing_account_id: 'acc-1',
    })
  })

  test('still takes the deprecated provider_version', async () => {
    const emulator = createEmulator()
    const token = await mint(emulator, { provider: 'rosterleaf', provider_version: '1.0.0' })
    const offered = await callHub(emulator, token, 'GET /hub/connectors')
    expect(await offered.json()).toMatchObject({ integrations: [{ provider: 'rosterleaf', version: '1.0.0' }] })
  })

  test('has an organization id of the newer kind when asked to', async () => {
    const { body } = await create(owner, createEmulator({ organizationId: 'org_8267' }))
    expect(body).toMatchObject({ organization_id: 'org_8267' })
  })

  test('needs a token that is known', async () => {
    const emulator = createEmulator()
    expect((await callHub(emulator, 'cst_none', 'GET /hub/connectors')).status).toBe(401)
    expect((await callApi(emulator, 'POST /connect_sessions/authenticate', { token: 'cst_none' })).status).toBe(401)
    expect((await callApi(emulator, 'POST /connect_sessions/authenticate', {})).status).toBe(400)
  })
})
