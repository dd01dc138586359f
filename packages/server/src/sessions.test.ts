import { describe, expect, it } from 'vitest'
import { apiKey, connect } from './__tests__/connect.js'

const now = '2026-03-01T10:00:00.000Z'
const whole = {
  categories: ['hris', 'hrisLegacy', 'something-new'],
  provider: 'ledgerfolk',
  providerVersion: '1',
  label: 'Main',
  type: 'TEST',
  multiple: false,
  expiresIn: 60,
  metadata: { plan: 'gold', snake_key: { camelKey: [1, null] }, __proto__x: 0 },
}

describe('POST sessions', () => {
  it('answers 201 with only the public fields that open the hub, in camelCase', async () => {
    const { post } = connect({}, { now })
    const response = await post(whole)
    expect(response.status).toBe(201)
    expect(await response.json()).toEqual({
      id: expect.any(Number),
      token: expect.stringMatching(/./),
      authLinkUrl: expect.stringMatching(/^http/),
      createdAt: now,
      expiresAt: '2026-03-01T10:01:00.000Z',
      expiresIn: 60,
      categories: ['hris', 'hris-legacy', 'something-new'],
      provider: 'ledgerfolk',
      label: 'Main',
      type: 'test',
    })
  })

  it('expires after 1800 seconds by default', async () => {
    const { post, emulator } = connect({}, { now })
    expect(await (await post({})).json()).toMatchObject({ expiresAt: '2026-03-01T10:30:00.000Z', expiresIn: 1800 })
    expect(emulator.control.requests()[0]?.body).not.toHaveProperty('expires_in')
  })

  it('sends every field of the contract, unchanged metadata, and no other field', async () => {
    const { post, emulator } = connect()
    await post({ ...whole, admin: true, token: 'x', credentials: { a: 1 }, status: 'active' })
    expect(emulator.control.requests()[0]?.body).toEqual({
      origin_owner_id: 'acme',
      origin_owner_name: 'Acme Inc',
      origin_username: 'ada@acme.test',
      categories: ['hris', 'hris-legacy', 'something-new'],
      provider: 'ledgerfolk',
      provider_version: '1',
      label: 'Main',
      type: 'test',
      multiple: false,
      expires_in: 60,
      metadata: whole.metadata,
    })
  })

  it('reads snake_case, and treats blank as not set', async () => {
    const { post, emulator } = connect()
    const body = {
      integration_id: 'none',
      expires_in: 60,
      provider: '',
      account_id: '',
      label: null,
      providerVersion: '',
    }
    expect((await post(body)).status).toBe(422)
    expect((await post({ ...body, integration_id: '' })).status).toBe(201)
    expect(emulator.control.requests()[1]?.body).toEqual({
      origin_owner_id: 'acme',
      origin_owner_name: 'Acme Inc',
      origin_username: 'ada@acme.test',
      expires_in: 60,
    })
  })

  it.each([
    [{ providerVersion: '1' }, 'providerVersion'],
    [{ integrationId: 'a', provider: 'b' }, 'integrationId'],
    [{ integration_id: 'a', provider_version: '1' }, 'integrationId'],
    [{ expiresIn: 0 }, 'expiresIn'],
    [{ expiresIn: -1 }, 'expiresIn'],
    [{ expiresIn: 1.5 }, 'expiresIn'],
    [{ expiresIn: '60' }, 'expiresIn'],
    [{ categories: 'hris' }, 'categories'],
    [{ categories: [1] }, 'categories.0'],
    [{ metadata: [] }, 'metadata'],
    [{ multiple: 'yes' }, 'multiple'],
    [{ label: {} }, 'label'],
  ])('refuses %j with 422 and names the field', async (body, path) => {
    const { post, upstream } = connect()
    const response = await post(body)
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ code: 'validation', retryable: false, issues: [{ path }] })
    expect(upstream()).toEqual([])
  })

  it('sends the key only as the user name of Basic authentication', async () => {
    const calls: { url: string; init: RequestInit }[] = []
    const { post, emulator } = connect({
      fetch: (url, init) => {
        calls.push({ url, init })
        return emulator.fetch(url, init)
      },
    })
    expect((await post({})).status).toBe(201)
    const [call] = calls
    const { headers, ...init } = call?.init ?? {}
    expect(new Headers(headers).get('authorization')).toBe(`Basic ${btoa(`${apiKey}:`)}`)
    expect(init.redirect).toBe('manual')
    expect(call?.url + JSON.stringify(init)).not.toContain(apiKey)
  })

  it.each([
    ['no token', { auth_link_url: 'https://x.test', created_at: now }],
    ['no link', { token: 't', created_at: now }],
    ['no time', { token: 't', auth_link_url: 'https://x.test' }],
    ['another type', { token: 7, auth_link_url: 'https://x.test', created_at: now }],
    ['a list', []],
    ['null', null],
  ])('answers 502 to an invalid answer of the vendor: %s', async (_, answer) => {
    const { post } = connect({ fetch: async () => Response.json(answer, { status: 201 }) })
    const response = await post({})
    expect(response.status).toBe(502)
    expect(await response.json()).toMatchObject({ code: 'upstream_failed' })
  })

  it.each([8267, '8267'])('accepts an organization id of either type: %j', async (organizationId) => {
    const { post } = connect({}, { organizationId })
    const response = await post({})
    expect(response.status).toBe(201)
    expect(await response.text()).not.toContain('8267')
  })
})
