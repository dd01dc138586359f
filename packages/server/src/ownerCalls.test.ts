import { ConnectError } from '@connect-hub/session'
import { describe, expect, it, vi } from 'vitest'
import { acme, apiKey, connect } from './__tests__/connect.js'

const other = { originOwnerId: 'other', originOwnerName: 'Other Ltd' }

describe('the calls for server code', () => {
  it('do the same as the routes without calling authenticate', async () => {
    const authenticate = vi.fn(() => null)
    const { handler, upstream } = connect({ authenticate })

    expect(await handler.listAccounts(acme)).toMatchObject([{ id: 'acme-1', createdAt: expect.any(Date) }])
    expect(await handler.getAccount(acme, 'acme-1')).toMatchObject({ id: 'acme-1', provider: 'ledgerfolk' })
    expect(await handler.renameAccount(acme, 'acme-1', 'Books')).toMatchObject({ label: 'Books' })
    const session = await handler.createSession(acme, { categories: ['accounting'], expiresIn: 60 })
    expect(session).toMatchObject({ token: expect.any(String), expiresIn: 60, expiresAt: expect.any(Date) })
    expect(await handler.createSession(acme)).toMatchObject({ authLinkUrl: expect.any(String) })
    await handler.deleteAccount(acme, 'acme-1')
    expect(await handler.listAccounts(acme)).toEqual([])
    expect(upstream()).toContain('DELETE /accounts/acme-1')
    expect(authenticate).not.toHaveBeenCalled()
  })

  it('return the same as the routes', async () => {
    const { handler, call } = connect()
    const overHttp: unknown = await (await call('GET', '/accounts')).json()
    expect(JSON.parse(JSON.stringify(await handler.listAccounts(acme)))).toEqual(overHttp)
  })

  it("refuse another owner's account, and change nothing", async () => {
    const { handler } = connect()
    for (const refused of [
      () => handler.getAccount(acme, 'other-1'),
      () => handler.renameAccount(acme, 'other-1', 'Mine'),
      () => handler.deleteAccount(acme, 'other-1'),
      () => handler.createSession(acme, { accountId: 'other-1' }),
    ])
      await expect(refused()).rejects.toMatchObject({ code: 'not_found' })
    expect(await handler.listAccounts(other)).toMatchObject([{ id: 'other-1' }])
    expect((await handler.listAccounts(other))[0]?.label).not.toBe('Mine')
  })

  it('apply allow', async () => {
    const { handler } = connect({ allow: { providers: ['peoplewick'] } })
    await expect(handler.createSession(acme, { provider: 'ledgerfolk' })).rejects.toMatchObject({ code: 'validation' })
  })

  it.each([
    null,
    undefined,
    { originOwnerId: '', originOwnerName: 'Acme' },
    { originOwnerId: 'acme' },
    { originOwnerId: { $ne: 1 }, originOwnerName: 'Acme' },
  ])('refuse %j, which names no owner, before calling the vendor', async (owner) => {
    const { handler, upstream } = connect()
    await expect(Reflect.apply(handler.listAccounts, undefined, [owner])).rejects.toThrow(ConnectError)
    expect(upstream()).toEqual([])
  })

  it('throw errors without the key, and report once those that the caller didn’t cause', async () => {
    const onError = vi.fn()
    const { handler } = connect({
      onError,
      fetch: () => Promise.reject(new Error(`failed with ${apiKey}`)),
      timeoutMs: 50,
    })
    const error: unknown = await handler.listAccounts(acme).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ConnectError)
    expect(JSON.stringify([error, String((error as Error).cause)])).not.toContain(apiKey)
    expect(onError).toHaveBeenCalledTimes(1)
    expect(onError.mock.calls[0]?.[1]).toMatchObject({ method: 'GET', route: 'accounts', originOwnerId: 'acme' })
  })

  it('time out after timeoutMs', async () => {
    const { handler, emulator } = connect({ timeoutMs: 50 })
    emulator.control.setLatency({ ms: 60_000 })
    await expect(handler.listAccounts(acme)).rejects.toMatchObject({ code: 'timeout' })
  })
})
