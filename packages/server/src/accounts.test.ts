import { describe, expect, it } from 'vitest'
import { acme, connect } from './__tests__/connect.js'

const secret = { api_key: 'hunter2' }
const account = {
  id: 'acme-1',
  origin_owner_id: 'acme',
  origin_owner_name: 'Acme Inc',
  origin_username: 'ada@acme.test',
  provider: 'ledgerfolk',
  provider_name: 'Ledgerfolk',
  status: 'error',
  status_reasons: [
    { code: '401', description: 'The password changed.', timestamp: '2026-03-01T10:00:00.000Z', x: 'hunter2' },
  ],
  label: 'Main',
  type: 'production',
  shared: false,
  categories: ['hris'],
  created_at: '2026-03-01T09:00:00.000Z',
  updated_at: '2026-03-01T10:00:00.000Z',
}

const named = (id: string) => ({ ...account, id })

describe('GET accounts', () => {
  it.each(['array', 'data'] as const)('reads either list shape: %s', async (accountList) => {
    const { call } = connect({}, { accountList })
    expect(await (await call('GET', '/accounts')).json()).toMatchObject([{ id: 'acme-1', originOwnerId: 'acme' }])
  })

  it.each(['array', 'data'] as const)('returns all accounts from any number of pages: %s', async (accountList) => {
    const accounts = Array.from({ length: 207 }, (_, at) => ({ ...acme, id: `a-${at}`, provider: 'ledgerfolk' }))
    const { call, upstream } = connect({}, { accountList, accounts })
    const found = (await (await call('GET', '/accounts')).json()) as { id: string }[]
    expect(found.map(({ id }) => id)).toEqual(accounts.map(({ id }) => id))
    expect(upstream()).toHaveLength(3)
  })

  it('returns all accounts when the vendor sends smaller pages than requested', async () => {
    const { call } = connect({
      fetch: async (url) => {
        const page = Number(new URL(url).searchParams.get('page'))
        const ids = Array.from({ length: page < 3 ? 25 : 7 }, (_, at) => `${page}-${at}`)
        return Response.json(ids.map(named))
      },
    })
    expect(await (await call('GET', '/accounts')).json()).toHaveLength(57)
  })

  it('returns each account once when the vendor ignores pages', async () => {
    let calls = 0
    const accounts = Array.from({ length: 150 }, (_, id) => ({ ...account, id }))
    const { call } = connect({
      fetch: async () => {
        calls += 1
        return Response.json({ data: accounts })
      },
    })
    expect(await (await call('GET', '/accounts')).json()).toHaveLength(150)
    expect(calls).toBe(2)
  })

  it('requests the accounts of the session’s owner', async () => {
    const { call, emulator } = connect({ authenticate: () => ({ originOwnerId: 'a&owner=b', originOwnerName: 'A' }) })
    expect(await (await call('GET', '/accounts?origin_owner_id=acme')).json()).toEqual([])
    expect(emulator.control.requests()[0]?.query).toMatchObject({ origin_owner_id: 'a&owner=b' })
  })

  it('returns no credentials, no setup information and only public fields', async () => {
    const withheld = {
      credentials: secret,
      setup_information: secret,
      setupInformation: secret,
      metadata: secret,
      token: 'hunter2',
    }
    const { call } = connect({
      fetch: async (url) =>
        Response.json(url.includes('acme-1') ? { ...account, ...withheld } : [{ ...account, ...withheld }]),
    })
    const shown = {
      id: 'acme-1',
      provider: 'ledgerfolk',
      providerName: 'Ledgerfolk',
      status: 'error',
      statusReasons: [{ code: '401', description: 'The password changed.', timestamp: '2026-03-01T10:00:00.000Z' }],
      originOwnerId: 'acme',
      originOwnerName: 'Acme Inc',
      originUsername: 'ada@acme.test',
      label: 'Main',
      type: 'production',
      shared: false,
      categories: ['hris'],
      createdAt: '2026-03-01T09:00:00.000Z',
      updatedAt: '2026-03-01T10:00:00.000Z',
    }
    expect(await (await call('GET', '/accounts')).json()).toEqual([shown])
    expect(await (await call('GET', '/accounts/acme-1')).json()).toEqual(shown)
  })

  it('returns no credentials from the emulator, which sends them as the vendor does', async () => {
    const { call, emulator } = connect()
    const authorization = `Basic ${btoa('sk-test-5f2c9d71e0:')}`
    const raw = await (
      await emulator.fetch('https://api.stackone.test/accounts/acme-1', { headers: { authorization } })
    ).json()
    expect(raw).toHaveProperty('credentials')
    const shown = await (await call('GET', '/accounts/acme-1')).json()
    expect(Object.keys(shown).filter((name) => /cred|setup|metadata|integration/i.test(name))).toEqual([])
  })

  it('accepts numeric ids', async () => {
    const { call } = connect({ fetch: async () => Response.json({ ...account, id: 4606 }) })
    expect(await (await call('GET', '/accounts/4606')).json()).toMatchObject({ id: '4606' })
  })

  it.each([null, {}, { data: null }, 'x', 7, [null], [{}], [{ id: 'x' }], [[]], { data: { id: 1 } }])(
    'are a failure of the vendor when it answers %j',
    async (answer) => {
      const { call } = connect({ fetch: async () => Response.json(answer) })
      const response = await call('GET', '/accounts')
      expect(response.status).toBe(502)
      expect(await response.json()).toMatchObject({ code: 'upstream_failed' })
    },
  )
})

describe('DELETE accounts/:id', () => {
  it('answers 204 and deletes the account', async () => {
    const { call, upstream } = connect()
    const response = await call('DELETE', '/accounts/acme-1')
    expect(response.status).toBe(204)
    expect(await response.text()).toBe('')
    expect((await call('GET', '/accounts/acme-1')).status).toBe(404)
    expect(upstream().slice(0, 2)).toEqual(['GET /accounts/acme-1', 'DELETE /accounts/acme-1'])
  })

  it('answers 204 when the account disappears during the request', async () => {
    const { call, emulator } = connect()
    emulator.control.fail({ route: 'DELETE /accounts/:id', status: 404 })
    expect((await call('DELETE', '/accounts/acme-1')).status).toBe(204)
  })

  it('fails when the vendor refuses', async () => {
    const { call, emulator } = connect()
    emulator.control.fail({ route: 'DELETE /accounts/:id', status: 422 })
    expect((await call('DELETE', '/accounts/acme-1')).status).toBe(422)
  })
})
