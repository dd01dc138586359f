import { describe, expect, test } from 'vitest'
import { baseUrl, callApi, callHub, mint } from './__tests__/api.js'
import { createEmulator, type Emulator } from './createEmulator.js'

async function start(emulator: Emulator, fields: Record<string, unknown> = {}) {
  const token = await mint(emulator, { provider: 'dealbrook', ...fields })
  const { id }: { id: string } = await (
    await callHub(emulator, token, 'POST /hub/connection_attempts', { token })
  ).json()
  const read = async () => (await callHub(emulator, token, `GET /hub/connection_attempts/${id}`)).json()
  const visit = (change: Record<string, string> = {}, init?: RequestInit) => {
    const query = { redirect_uri: `${baseUrl}/embedded/accounts/callback`, token, connection_attempt_id: id, ...change }
    return emulator.fetch(`${baseUrl}/connect/oauth2/int_dealbrook?${new URLSearchParams(query)}`, init)
  }
  const decide = (decision: string) => visit({}, { method: 'POST', body: new URLSearchParams({ decision }) })
  return { token, id, read, visit, decide }
}

describe('a connection attempt', () => {
  test('is refused without the token in its body, and unknown to other sessions', async () => {
    const emulator = createEmulator()
    const { token, id } = await start(emulator)
    expect((await callHub(emulator, token, 'POST /hub/connection_attempts', { token: 'other' })).status).toBe(400)
    const other = await mint(emulator)
    expect((await callHub(emulator, other, `GET /hub/connection_attempts/${id}`)).status).toBe(404)
  })

  test('is pending, then authenticated with its account', async () => {
    const emulator = createEmulator()
    const { read, decide } = await start(emulator)
    expect(await read()).toEqual({ status: 'pending', account: null, error: null })
    const answer = await decide('allow')
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe(`${baseUrl}/embedded/accounts/callback`)
    const [account] = (await (await callApi(emulator, 'GET /accounts')).json()) satisfies unknown[]
    expect(await read()).toEqual({ status: 'authenticated', account: { id: account.id }, error: null })
  })

  test('is an error with a reason when the person denies', async () => {
    const { read, decide } = await start(createEmulator())
    expect((await decide('deny')).headers.get('location')).toContain('error=access_denied')
    expect(await read()).toEqual({
      status: 'error',
      account: null,
      error: { code: 'access_denied', description: 'Access to Dealbrook was denied.' },
    })
  })

  test('is cancelled by the hub, once: what is settled stays so', async () => {
    const emulator = createEmulator()
    const { token, id, read, decide } = await start(emulator)
    expect((await callHub(emulator, token, `DELETE /hub/connection_attempts/${id}`)).status).toBe(204)
    expect(await read()).toMatchObject({ status: 'cancelled' })
    expect((await decide('allow')).status).toBe(409)
    expect(await (await callApi(emulator, 'GET /accounts')).json()).toEqual([])
  })

  test('expires after five minutes', async () => {
    const emulator = createEmulator({ now: 0 })
    const { read } = await start(emulator)
    emulator.control.advance({ seconds: 299 })
    expect(await read()).toMatchObject({ status: 'pending' })
    emulator.control.advance({ seconds: 1 })
    expect(await read()).toMatchObject({ status: 'expired' })
  })

  test('edits the account of the session', async () => {
    const emulator = createEmulator({
      accounts: [
        { id: 'acc-1', originOwnerId: 'org-1', originOwnerName: 'Acme', provider: 'dealbrook', status: 'expired' },
      ],
    })
    const { read, decide } = await start(emulator, { account_id: 'acc-1', provider: null })
    await decide('allow')
    expect(await read()).toMatchObject({ account: { id: 'acc-1' } })
    expect(await (await callApi(emulator, 'GET /accounts/acc-1')).json()).toMatchObject({ status: 'active' })
  })
})

describe('the page of the popup', () => {
  test.each([
    ['a token that is not known', { token: 'none' }, 401],
    ['an attempt that is not known', { connection_attempt_id: 'none' }, 404],
    ['an address to return to that is a script', { redirect_uri: 'javascript:alert(1)' }, 400],
    ['no address to return to', { redirect_uri: '' }, 400],
  ])('says that the link does not work with %s', async (_, change, status) => {
    const { visit } = await start(createEmulator())
    const answer = await visit(change)
    expect(answer.status).toBe(status)
    expect(await answer.text()).toContain('This link does not work any more')
  })

  test('shows the names of both sides as text, never as markup', async () => {
    const { visit } = await start(createEmulator(), { origin_owner_name: '<img src=x onerror=alert(1)>' })
    const html = await (await visit()).text()
    expect(html).toContain('&#60;img src=x onerror=alert(1)&#62; asks to read and update your data in Dealbrook')
    expect(html).not.toContain('<img src=x')
  })
})
