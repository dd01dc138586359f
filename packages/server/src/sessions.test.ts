import { describe, expect, it } from 'vitest'
import { acme, connect } from './__tests__/connect.js'

describe('POST sessions', () => {
  it('answers 201 with what opens the hub, in camelCase', async () => {
    const { post } = connect()
    const response = await post({ categories: ['hris'], provider: 'ledgerfolk', label: 'Main' })
    expect(response.status).toBe(201)
    expect(await response.json()).toMatchObject({
      categories: ['hris'],
      provider: 'ledgerfolk',
      label: 'Main',
      expiresIn: 1800,
    })
  })

  it('lists and deletes', async () => {
    const { call } = connect()
    expect(await (await call('GET', '/accounts')).json()).toMatchObject([{ id: 'acme-1' }])
    expect(await (await call('GET', '/accounts/acme-1')).json()).toMatchObject({ id: 'acme-1' })
    expect((await call('GET', '/accounts/other-1')).status).toBe(404)
    expect((await call('DELETE', '/accounts/acme-1')).status).toBe(204)
    expect(await (await call('GET', '/accounts')).json()).toEqual([])
    expect(acme).toBeDefined()
  })
})
