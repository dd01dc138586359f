import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { baseUrl, callApi, callHub, mint } from './__tests__/api.js'
import { breaks } from './control/createFaults.js'
import { createEmulator, type Emulator } from './createEmulator.js'

const seeded = () =>
  createEmulator({
    now: 0,
    accounts: [{ id: 'acc-1', originOwnerId: 'org-1', originOwnerName: 'Acme', provider: 'dealbrook' }],
  })
const status = async (answer: Promise<Response>) => (await answer).status

const post = (emulator: Emulator, method: string, body: unknown, contentType = 'application/json') =>
  emulator.fetch(`${baseUrl}/_emulator/${method}`, {
    method: 'POST',
    headers: { 'content-type': contentType },
    body: JSON.stringify(body),
  })

describe('a wrong argument throws a TypeError', () => {
  // Callers over HTTP have no types.
  const wrong: [string, (control: Record<string, (argument: unknown) => void>) => void][] = [
    ['fail with a route that does not exist', (control) => control['fail']?.({ route: 'GET /nowhere', status: 500 })],
    ['fail with a status of success', (control) => control['fail']?.({ route: 'GET /accounts', status: 200 })],
    ['fail for no calls', (control) => control['fail']?.({ route: 'GET /accounts', status: 500, times: 0 })],
    ['a latency below nothing', (control) => control['setLatency']?.({ ms: -1 })],
    ['a limit of no calls', (control) => control['setRateLimit']?.({ requests: 0, seconds: 60 })],
    ['a token that is not known', (control) => control['expire']?.({ token: 'none' })],
    ['an account that is not known', (control) => control['setAccountStatus']?.({ accountId: 'no', status: 'error' })],
    ['an attempt that is not known', (control) => control['settleAttempt']?.({ status: 'expired' })],
    ['recover a route that is not there', (control) => control['recover']?.({ route: 'GET /nothing' })],
    ['a clock that goes back', (control) => control['advance']?.({ seconds: -1 })],
  ]
  test.each(wrong)('%s', (_, call) => {
    const control = Object.fromEntries(Object.entries(createEmulator().control))
    expect(() => call(control)).toThrow(TypeError)
  })
})

describe('control', () => {
  test('forces a status on the next calls of one route, and then no more', async () => {
    const emulator = seeded()
    emulator.control.fail({ route: 'GET /accounts', status: 503, times: 2, retryAfter: 7, message: 'Busy' })
    const first = await callApi(emulator, 'GET /accounts')
    expect(first.status).toBe(503)
    expect(first.headers.get('retry-after')).toBe('7')
    expect(await first.json()).toEqual({ statusCode: 503, message: 'Busy', timestamp: '1970-01-01T00:00:00.000Z' })
    expect(await status(callApi(emulator, 'GET /accounts/acc-1'))).toBe(200)
    expect(await status(callApi(emulator, 'GET /accounts'))).toBe(503)
    expect(await status(callApi(emulator, 'GET /accounts'))).toBe(200)
  })

  test('forces a status until the reset', async () => {
    const emulator = seeded()
    emulator.control.fail({ route: 'GET /accounts', status: 500, times: 'always' })
    for (let i = 0; i < 3; i++) expect(await status(callApi(emulator, 'GET /accounts'))).toBe(500)
    emulator.control.reset()
    expect(await status(callApi(emulator, 'GET /accounts'))).toBe(200)
  })

  test('takes back what was forced, on one route or on all', async () => {
    const emulator = seeded()
    const forced = { status: 500, times: 'always' } as const
    emulator.control.fail({ route: 'GET /accounts', ...forced })
    emulator.control.fail({ route: 'GET /accounts/:id', ...forced })
    emulator.control.recover({ route: 'GET /accounts' })
    expect(await status(callApi(emulator, 'GET /accounts'))).toBe(200)
    expect(await status(callApi(emulator, 'GET /accounts/acc-1'))).toBe(500)
    emulator.control.recover()
    expect(await status(callApi(emulator, 'GET /accounts/acc-1'))).toBe(200)
  })

  test('drops the connection as a network failure', async () => {
    const emulator = seeded()
    emulator.control.fail({ route: 'GET /accounts', status: 'drop' })
    await expect(callApi(emulator, 'GET /accounts')).rejects.toThrow(TypeError)
    expect(emulator.control.requests()).toMatchObject([{ route: 'GET /accounts', status: 'drop' }])
  })

  test('has every break in the README', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
    for (const name of Object.keys(breaks)) expect(readme).toContain(`\`'${name}'\` breaks the connection`)
  })

  test('answers over the rate limit with 429, for each key apart, until the window has passed', async () => {
    const emulator = seeded()
    emulator.control.setRateLimit({ requests: 1, seconds: 60 })
    expect(await status(callApi(emulator, 'GET /accounts'))).toBe(200)
    emulator.control.advance({ seconds: 20.5 })
    const limited = await callApi(emulator, 'GET /accounts')
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '40'])
    const other = { headers: { authorization: `Basic ${btoa('other:')}` } }
    expect(await status(emulator.fetch(`${baseUrl}/accounts`, other))).toBe(200)
    emulator.control.advance({ seconds: 40 })
    expect(await status(callApi(emulator, 'GET /accounts'))).toBe(200)
    emulator.control.setRateLimit(null)
    expect(await status(callApi(emulator, 'GET /accounts'))).toBe(200)
  })

  test('waits on the slow route alone, and no longer than the caller', async () => {
    const emulator = seeded()
    emulator.control.setLatency({ route: 'GET /accounts', ms: 60_000 })
    expect(await status(callApi(emulator, 'GET /accounts/acc-1'))).toBe(200)
    const caller = new AbortController()
    const answer = emulator.fetch(`${baseUrl}/accounts`, { signal: caller.signal })
    caller.abort()
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' })
  })

  test('expires one token or all', async () => {
    const emulator = seeded()
    const [first, second] = [await mint(emulator), await mint(emulator)]
    emulator.control.expire({ token: first })
    expect(await status(callHub(emulator, first, 'GET /hub/settings'))).toBe(401)
    expect(await status(callHub(emulator, second, 'GET /hub/settings'))).toBe(200)
    emulator.control.expire()
    expect(await status(callHub(emulator, second, 'GET /hub/settings'))).toBe(401)
  })

  test('sets the status of an account with reasons, as of now', async () => {
    const emulator = seeded()
    emulator.control.advance({ seconds: 1 })
    const reasons = [{ code: 'revoked', description: 'The key was revoked.' }]
    emulator.control.setAccountStatus({ accountId: 'acc-1', status: 'error', reasons })
    expect(await (await callApi(emulator, 'GET /accounts/acc-1')).json()).toMatchObject({
      status: 'error',
      status_reasons: [{ ...reasons[0], timestamp: '1970-01-01T00:00:01.000Z' }],
      updated_at: '1970-01-01T00:00:01.000Z',
    })
  })

  test.each([
    [{ status: 'error' }, { status: 'error', error: { code: 'server_error' } }],
    [{ status: 'cancelled' }, { status: 'cancelled' }],
    [{ status: 'expired' }, { status: 'expired' }],
    [
      { status: 'authenticated', provider: 'hiretide' },
      { status: 'authenticated', account: { id: expect.any(String) } },
    ],
  ] as const)('settles an attempt without its popup: $status', async (outcome, expected) => {
    const emulator = seeded()
    const token = await mint(emulator)
    const started = await callHub(emulator, token, 'POST /hub/connection_attempts', { token })
    const { id }: { id: string } = await started.json()
    emulator.control.settleAttempt(outcome)
    const answer = await callHub(emulator, token, `GET /hub/connection_attempts/${id}`)
    expect(await answer.json()).toMatchObject(expected)
  })

  test('logs what was asked and answered, without keys and tokens', async () => {
    const emulator = seeded()
    const token = await mint(emulator, { label: 'HR' })
    await callHub(emulator, token, 'GET /hub/connectors?provider=dealbrook')
    await emulator.fetch(`${baseUrl}/connect/oauth2/int_dealbrook?token=${token}`)
    await callApi(emulator, 'GET /nowhere')
    const log = emulator.control.requests()
    expect(log).toMatchObject([
      {
        method: 'POST',
        path: '/connect_sessions',
        route: 'POST /connect_sessions',
        status: 201,
        body: { label: 'HR' },
      },
      { path: '/hub/connectors', query: { provider: 'dealbrook' }, headers: { 'x-hub-version': '1.11.4' } },
      { path: '/connect/oauth2/int_dealbrook', status: 404 },
      { path: '/nowhere', status: 404 },
    ])
    expect(JSON.stringify(log)).not.toContain(token)
    expect(JSON.stringify(log)).not.toContain(btoa('key:'))
  })

  test('brings everything back to the start', async () => {
    const emulator = seeded()
    const token = await mint(emulator)
    await callApi(emulator, 'DELETE /accounts/acc-1')
    emulator.control.reset()
    expect(emulator.control.requests()).toEqual([])
    expect(await status(callApi(emulator, 'GET /accounts/acc-1'))).toBe(200)
    expect(await status(callHub(emulator, token, 'GET /hub/settings'))).toBe(401)
  })
})

describe('control over HTTP', () => {
  test('refuses what control would, and what a page of another origin could send', async () => {
    const emulator = seeded()
    expect(await status(post(emulator, 'fail', { route: 'GET /nowhere', status: 500 }))).toBe(400)
    expect(await status(post(emulator, 'setAccountStatus', { accountId: 'none' }))).toBe(400)
    expect(await status(post(emulator, 'toString', {}))).toBe(404)
    expect(await status(post(emulator, 'reset', {}, 'text/plain'))).toBe(415)
    expect(await status(emulator.fetch(`${baseUrl}/_emulator/reset`))).toBe(405)
    const preflight = await emulator.fetch(`${baseUrl}/_emulator/reset`, { method: 'OPTIONS' })
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull()
  })

  test('does the same as control', async () => {
    const emulator = seeded()
    expect(await status(post(emulator, 'fail', { route: 'GET /accounts', status: 500 }))).toBe(204)
    expect(await status(callApi(emulator, 'GET /accounts'))).toBe(500)
    const log = await emulator.fetch(`${baseUrl}/_emulator/requests`)
    expect(await log.json()).toMatchObject([{ route: 'GET /accounts', status: 500 }])
    expect(await status(post(emulator, 'reset', {}))).toBe(204)
    expect(emulator.control.requests()).toEqual([])
  })
})
