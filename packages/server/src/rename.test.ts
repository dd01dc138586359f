import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acme, connect } from './__tests__/connect.js'

const rename = ({ call }: ReturnType<typeof connect>, id: string, body: unknown) =>
  call('PATCH', `/accounts/${id}`, {
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

describe('PATCH …/accounts/:id', () => {
  it('renames the account and returns it', async () => {
    const kit = connect()
    const answer = await rename(kit, 'acme-1', { label: '  Payroll, Germany ' })
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ id: 'acme-1', label: 'Payroll, Germany', originOwnerId: 'acme' })
    expect(await kit.handler.getAccount(acme, 'acme-1')).toMatchObject({ label: 'Payroll, Germany' })
  })

  it("answers 404 for another owner's or a missing account without calling the vendor to change it", async () => {
    const kit = connect()
    for (const id of ['other-1', 'nobody-1', '..', '%2e%2e', 'other-1%2F..'])
      expect((await rename(kit, id, { label: 'Mine' })).status, id).toBe(404)
    expect(kit.upstream().filter((line) => line.startsWith('PATCH'))).toEqual([])
  })

  it.each([
    ['no label', {}, 'label'],
    ['a blank label', { label: ' \t ' }, 'label'],
    ['a label that is no text', { label: 7 }, 'label'],
    ['a long label', { label: 'x'.repeat(101) }, 'label'],
    ['a line break', { label: 'a\nb' }, 'label'],
    ['a control character', { label: 'a\u0000b' }, 'label'],
    ['a character that turns the text around it', { label: 'a\u202Eb' }, 'label'],
    ['the owner', { label: 'a', origin_owner_id: 'acme' }, 'origin_owner_id'],
    ['metadata', { label: 'a', metadata: { plan: 'free' } }, 'metadata'],
  ])('refuses %s', async (_, body, path) => {
    const kit = connect()
    const answer = await rename(kit, 'acme-1', body)
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({ code: 'validation', issues: [{ path }] })
    expect(kit.upstream()).toEqual([])
  })

  it('refuses a body that isn’t JSON or has another type', async () => {
    const kit = connect()
    expect((await rename(kit, 'acme-1', '{')).status).toBe(400)
    expect((await kit.call('PATCH', '/accounts/acme-1', { body: '{"label":"a"}' })).status).toBe(415)
  })

  it('sends only the label and never changes another owner’s account for 2,000 hostile bodies', async () => {
    const kit = connect()
    const id = fc.constantFrom('acme-1', 'other-1', 'OTHER-1', 'acme-1%00', '__proto__')
    const key = fc.constantFrom('label', 'origin_owner_id', 'originOwnerId', '__proto__', 'metadata', 'shared')
    const body = fc.oneof(fc.jsonValue(), fc.dictionary(key, fc.oneof(fc.string(), fc.jsonValue())))
    const before = await kit.handler.listAccounts({ originOwnerId: 'other', originOwnerName: 'Other Ltd' })
    await fc.assert(
      fc.asyncProperty(id, body, async (account, json) => {
        const { status } = await rename(kit, account, JSON.stringify(json))
        expect(account === 'acme-1' ? [200, 422] : [404, 422]).toContain(status)
      }),
      { numRuns: 2_000 },
    )
    const patches = kit.emulator.control.requests().filter(({ method }) => method === 'PATCH')
    for (const { path, body: sent } of patches) {
      expect(path).toBe('/accounts/acme-1')
      expect(Object.keys(sent as object)).toEqual(['label'])
    }
    expect(await kit.handler.listAccounts({ originOwnerId: 'other', originOwnerName: 'Other Ltd' })).toEqual(before)
  })
})
