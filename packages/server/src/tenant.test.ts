import { describe, expect, it } from 'vitest'
import { acme, connect } from './__tests__/connect.js'

describe('the owner', () => {
  it.each([
    { originOwnerId: 'other' },
    { origin_owner_id: 'other' },
    { originOwnerName: 'Other Ltd' },
    { origin_owner_name: 'Other Ltd' },
    { originUsername: 'eve@other.test' },
    { origin_username: 'eve@other.test' },
    { originOwnerId: '' },
    { originOwnerId: ['other'] },
    { origin_owner_id: null, originOwnerId: 'other' },
  ])('in a body is refused before calling the vendor: %j', async (body) => {
    const { post, upstream } = connect()
    const response = await post(body)
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({
      code: 'validation',
      issues: [{ path: expect.stringMatching(/^origin/) }],
    })
    expect(upstream()).toEqual([])
  })

  it('is the one that authenticate returns, with its name and user', async () => {
    const { post, emulator } = connect()
    expect((await post({ categories: ['hris'] })).status).toBe(201)
    expect(emulator.control.requests()[0]?.body).toEqual({
      categories: ['hris'],
      origin_owner_id: acme.originOwnerId,
      origin_owner_name: acme.originOwnerName,
      origin_username: acme.originUsername,
    })
  })

  it('may have no user', async () => {
    const { post, emulator } = connect({ authenticate: () => ({ ...acme, originUsername: null }) })
    expect((await post({})).status).toBe(201)
    expect(emulator.control.requests()[0]?.body).toEqual({ origin_owner_id: 'acme', origin_owner_name: 'Acme Inc' })
  })

  it.each([
    { originOwnerId: '', originOwnerName: 'Acme' },
    { originOwnerId: ' ', originOwnerName: 'Acme' },
    { originOwnerName: 'Acme' },
    { originOwnerId: undefined, originOwnerName: 'Acme' },
    { originOwnerId: 7, originOwnerName: 'Acme' },
    { originOwnerId: ['acme', 'other'], originOwnerName: 'Acme' },
    { originOwnerId: 'acme' },
    {},
  ])('is never sent to the vendor when incomplete: %j', async (owner) => {
    const { call, post, upstream } = connect({ authenticate: () => owner as never })
    for (const response of [await call('GET', '/accounts'), await call('DELETE', '/accounts/acme-1'), await post({})]) {
      expect(response.status).toBe(500)
      expect(await response.json()).toMatchObject({ code: 'misconfigured' })
    }
    expect(upstream()).toEqual([])
  })
})

describe('an account of another owner', () => {
  const foreign = ['other-1', 'nobody']
  const paths = ['../accounts', '..', '.', 'a/b', 'acme-1/../other-1', 'acme-1?x=1', 'acme-1#', 'a%2Fb']
  const odd = ['acme-1\\', 'acme-1 ', 'acme-1\n', 'acme-1\0', '%', '\ud800', 'ä', 'x'.repeat(5000)]

  it.each(foreign)('creates no session: %j', async (accountId) => {
    const { post, upstream } = connect()
    const response = await post({ accountId })
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ code: 'not_found' })
    expect(upstream()).toEqual([`GET /accounts/${accountId}`])
  })

  it.each([...paths, ...odd])('with a malformed id causes no call to the vendor: %j', async (accountId) => {
    const { post, upstream } = connect()
    const response = await post({ accountId })
    expect(response.status).toBe(404)
    expect(upstream()).toEqual([])
  })

  it.each(['GET', 'DELETE'])('gets the same answer to %s as a missing one', async (method) => {
    const { call, upstream } = connect()
    const answers = await Promise.all(
      ['other-1', 'nobody', '%2e%2e%2fother-1', '%', 'a%00b'].map(async (id) => {
        const response = await call(method, `/accounts/${id}`)
        const { requestId, ...body } = (await response.json()) as Record<string, unknown>
        const headers = [...response.headers].filter(([name]) => name !== 'x-request-id')
        expect(requestId).toBeTypeOf('string')
        return { status: response.status, body, headers }
      }),
    )
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(answers[0]?.status).toBe(404)
    expect(upstream()).toEqual(['GET /accounts/other-1', 'GET /accounts/nobody'])
  })

  it('is left out even when the vendor lists it', async () => {
    const account = { id: 'other-1', provider: 'x', status: 'active', origin_owner_id: 'other' }
    const { call } = connect({
      fetch: async () => Response.json([account, { ...account, id: 1, origin_owner_id: 'acme' }]),
    })
    expect(await (await call('GET', '/accounts')).json()).toEqual([
      { id: '1', provider: 'x', status: 'active', originOwnerId: 'acme' },
    ])
  })

  it('is refused when the vendor sends another account than requested', async () => {
    const account = { id: 'acme-2', provider: 'x', status: 'active', origin_owner_id: 'acme' }
    const { call } = connect({ fetch: async () => Response.json(account) })
    expect((await call('GET', '/accounts/acme-1')).status).toBe(404)
    expect((await call('GET', '/accounts/acme-2')).status).toBe(200)
  })
})

it('edits an account of the owner', async () => {
  const { post, emulator, upstream } = connect()
  const response = await post({ accountId: 'acme-1' })
  expect(response.status).toBe(201)
  expect(await response.json()).toMatchObject({ accountId: 'acme-1' })
  expect(upstream()).toEqual(['GET /accounts/acme-1', 'POST /connect_sessions'])
  expect(emulator.control.requests()[1]?.body).toMatchObject({ account_id: 'acme-1', origin_owner_id: 'acme' })
})
