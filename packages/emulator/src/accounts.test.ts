import { describe, expect, test } from 'vitest'
import { callApi } from './__tests__/api.js'
import { createEmulator } from './createEmulator.js'

const start = () =>
  createEmulator({
    now: 0,
    accounts: [{ id: 'acc-1', originOwnerId: 'org-1', originOwnerName: 'Acme', provider: 'dealbrook', label: 'Main' }],
  })

async function patch(body: unknown, emulator = start(), id = 'acc-1') {
  emulator.control.advance({ seconds: 1 })
  const answer = await callApi(emulator, `PATCH /accounts/${id}`, body)
  const account: unknown = await answer.json()
  return { status: answer.status, account, emulator }
}

describe('PATCH /accounts/:id', () => {
  test('changes what the body names and keeps the rest', async () => {
    const body = { label: 'Sales', metadata: { plan: 'pro' }, shared: true, origin_username: 'ada@acme.test' }
    const { status, account, emulator } = await patch(body)
    expect(status).toBe(200)
    expect(account).toMatchObject({ ...body, id: 'acc-1', origin_owner_name: 'Acme', provider: 'dealbrook' })
    expect(account).toMatchObject({ created_at: '1970-01-01T00:00:00.000Z', updated_at: '1970-01-01T00:00:01.000Z' })
    expect(await (await callApi(emulator, 'GET /accounts/acc-1')).json()).toEqual(account)
  })

  test('keeps what is null or unknown', async () => {
    const body = { label: null, shared: null, metadata: null, color: 'red' }
    expect((await patch(body)).account).toMatchObject({ label: 'Main', shared: false, metadata: null })
  })

  test('can empty the label', async () => {
    expect((await patch({ label: '' })).account).toMatchObject({ label: '' })
  })

  test.each([
    ['label', 7],
    ['label', { text: 'Sales' }],
    ['origin_owner_id', ['org-1']],
    ['origin_username', true],
    ['type', 1],
    ['metadata', 'pro'],
    ['metadata', ['pro']],
    ['shared', 'yes'],
  ])('refuses %s as %j and changes nothing', async (field, value) => {
    const { status, account, emulator } = await patch({ origin_owner_name: 'Acme Ltd', [field]: value })
    expect(status).toBe(422)
    expect(account).toEqual({
      statusCode: 422,
      message: expect.stringContaining(field),
      timestamp: '1970-01-01T00:00:01.000Z',
    })
    expect(await (await callApi(emulator, 'GET /accounts/acc-1')).json()).toMatchObject({
      origin_owner_name: 'Acme',
      updated_at: '1970-01-01T00:00:00.000Z',
    })
  })

  test('refuses a body that is not an object, and an account that is not there', async () => {
    expect((await patch(['Sales'])).status).toBe(400)
    expect((await patch({ label: 'Sales' }, start(), 'acc-9')).status).toBe(404)
  })
})
