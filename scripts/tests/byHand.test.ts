import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type StartedEmulator, startEmulator } from '@connect-hub/emulator/node'
import {
  type ConnectErrorCode,
  connectErrors,
  fromWire,
  type LinkedAccount,
  toConnectError,
} from '@connect-hub/session'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findInterpreters } from '../lib/environment/findInterpreters.ts'
import { type ByHand, startByHand } from '../lib/startByHand.ts'

// The guide's backends in Ruby and Python are run, in front of the emulator, and judged by what the handler holds to.

const interpreters = findInterpreters()
const apiKey = 'sk-by-hand'
const own = { originOwnerId: 'acme', originOwnerName: 'Acme Inc', provider: 'ledgerfolk' }
const accounts = [
  { ...own, id: 'acme-1', credentials: { api_key: 'secret-of-acme' } },
  ...Array.from({ length: 129 }, (_, at) => ({ ...own, id: `acme-${at + 2}` })),
  { ...own, id: 'other-1', originOwnerId: 'other', originOwnerName: 'Other Ltd' },
]

it('both languages are there where everything is run', () => {
  if (process.env['CI']) expect(interpreters).toEqual({ ruby: expect.any(String), python: expect.any(String) })
})

describe.each(['ruby', 'python'] as const)('the backend by hand in %s', (language) => {
  describe.skipIf(!interpreters[language])('run', () => {
    let emulator: StartedEmulator
    let byHand: ByHand

    beforeAll(async () => {
      emulator = await startEmulator({ port: 0, apiKeys: [apiKey], accounts })
      const env = { STACKONE_API_KEY: apiKey, STACKONE_BASE_URL: emulator.url }
      byHand = startByHand(language, interpreters[language] ?? '', env)
    })
    beforeEach(() => emulator.emulator.control.reset())
    afterAll(async () => {
      byHand.close()
      await emulator.close()
    })

    const upstream = () => emulator.emulator.control.requests().map(({ method, path }) => `${method} ${path}`)
    const signedIn = { cookie: 'session=ada', host: 'app.acme.test' }
    const get = (path: string, headers: Record<string, string> = signedIn) =>
      byHand.ask('GET', `/api/connect${path}`, { headers })
    const post = (body: unknown, headers: Record<string, string> = {}) =>
      byHand.ask('POST', '/api/connect/sessions', {
        headers: { ...signedIn, 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      })

    /** What a browser is told of an error: a list of fields and no more, in the kit's words. */
    const expectError = ({ status, headers, json }: Awaited<ReturnType<ByHand['ask']>>, code: ConnectErrorCode) => {
      const { retryable, userMessage } = connectErrors[code]
      const requestId = expect.stringMatching(/^[\da-f-]{36}$/)
      expect(json).toEqual({ code, message: expect.any(String), userMessage, retryable, requestId })
      expect(status).toBe(connectErrors[code].status)
      expect(headers.get('cache-control')).toBe('no-store')
      expect(toConnectError(json)).toMatchObject({ code, userMessage, retryable })
    }

    it('refuses an owner in the request, in any spelling, and asks the vendor nothing', async () => {
      for (const name of ['origin_owner_id', 'originOwnerId', 'origin_owner_name', 'origin_username']) {
        expectError(await post({ categories: ['hris'], [name]: 'other' }), 'validation')
      }
      expect(upstream()).toEqual([])
    })

    it('makes no session for an account of another owner, and one that is no id is not even asked for', async () => {
      expectError(await post({ account_id: 'other-1' }), 'not_found')
      expect(upstream()).toEqual(['GET /accounts/other-1'])
      emulator.emulator.control.reset()
      for (const id of ['..', '../accounts', 'acme-1?x=1', 'acme-1/', '', 7, true, ['acme-1'], { id: 'acme-1' }]) {
        expectError(await post({ account_id: id }), 'not_found')
      }
      expect(upstream()).toEqual([])
    })

    it('answers for another owner’s account as for one that does not exist', async () => {
      for (const method of ['GET', 'DELETE']) {
        for (const id of ['other-1', 'nobody', '%2e%2e', 'acme-1%3Fx']) {
          expectError(await byHand.ask(method, `/api/connect/accounts/${id}`, { headers: signedIn }), 'not_found')
        }
      }
      expect(upstream()).not.toContain('DELETE /accounts/other-1')
    })

    it('asks the vendor nothing for who is not signed in, nor for a page of another site', async () => {
      expectError(await get('/accounts', {}), 'unauthorized')
      expectError(await get('/accounts', { ...signedIn, 'sec-fetch-site': 'same-site' }), 'forbidden')
      expectError(await post({}, { 'sec-fetch-site': 'cross-site' }), 'forbidden')
      expectError(await post({}, { origin: 'https://evil.test' }), 'forbidden')
      expect(upstream()).toEqual([])
    })

    it('takes JSON objects of at most 64 KB alone', async () => {
      expectError(await post({}, { 'content-type': 'text/plain' }), 'validation')
      for (const body of [
        '',
        '[]',
        'null',
        '{',
        '{"label":"\\ud8',
        `{"label":"${'x'.repeat(70_000)}"}`,
        '['.repeat(9000),
      ]) {
        expectError(await post(body), 'validation')
      }
      for (const life of [0, -5, 1.5, '900', true]) expectError(await post({ expires_in: life }), 'validation')
      expect(upstream()).toEqual([])
    })

    it('makes a session for the signed-in owner, with what the browser may choose', async () => {
      const request = { categories: ['hris'], metadata: { planName: 'pro' }, expires_in: 900 }
      const { status, headers, json } = await post(
        { ...request, project_id: 'mine', label: null },
        { 'sec-fetch-site': 'same-origin', origin: 'https://app.acme.test' },
      )
      expect(status).toBe(201)
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('content-type')).toMatch(/^application\/json/)
      expect(emulator.emulator.control.requests()[0]?.body).toEqual({
        ...request,
        origin_owner_id: 'acme',
        origin_owner_name: 'Acme Inc',
        origin_username: 'ada@acme.test',
      })
      expect(json).toMatchObject({ token: expect.any(String), auth_link_url: expect.any(String), expires_in: 900 })
      expect(fromWire(json)).toMatchObject({ createdAt: expect.any(Date), expiresIn: 900 })
      for (const name of ['external_trigger_token', 'organization_id', 'project_id', 'metadata', 'origin_owner_id']) {
        expect(json).not.toHaveProperty(name)
      }
    })

    it('opens an account of the owner to edit', async () => {
      const { status, json } = await post({ account_id: 'acme-1' })
      expect(status).toBe(201)
      expect(json).toMatchObject({ account_id: 'acme-1', expires_in: 1800 })
    })

    it.each(['array', 'data'] as const)(
      'lists all of the owner’s accounts, given as %s, without credentials',
      async (shape) => {
        const other = await startEmulator({ port: 0, apiKeys: [apiKey], accounts, accountList: shape })
        const env = { STACKONE_API_KEY: apiKey, STACKONE_BASE_URL: other.url }
        const one = startByHand(language, interpreters[language] ?? '', env)
        const { json } = await one.ask('GET', '/api/connect/accounts', { headers: signedIn })
        one.close()
        await other.close()
        const list = (json as unknown[]).map((account) => fromWire<LinkedAccount>(account))
        expect(list).toHaveLength(130)
        expect(new Set(list.map(({ originOwnerId }) => originOwnerId))).toEqual(new Set(['acme']))
        expect(JSON.stringify(json)).not.toMatch(/secret-of-acme|credentials|setup_information/)
      },
    )

    it('drops what the vendor sends of others, and takes the key to no other address', async () => {
      const asked: (string | undefined)[] = []
      const vendor = createServer(({ url = '' }, response) => {
        asked.push(url)
        const account = { id: 1, origin_owner_id: 'acme', provider: 'x' }
        if (url === '/accounts/moved') response.writeHead(302, { location: '/elsewhere' }).end()
        else response.end(JSON.stringify([account, { ...account, id: 2, origin_owner_id: 'other' }]))
      }).listen(0)
      await once(vendor, 'listening')
      const { port } = vendor.address() as AddressInfo
      const env = { STACKONE_API_KEY: apiKey, STACKONE_BASE_URL: `http://127.0.0.1:${port}` }
      const one = startByHand(language, interpreters[language] ?? '', env)
      const list = await one.ask('GET', '/api/connect/accounts', { headers: signedIn })
      const moved = await one.ask('GET', '/api/connect/accounts/moved', { headers: signedIn })
      one.close()
      vendor.close()
      expect(list.json).toEqual([{ id: 1, origin_owner_id: 'acme', provider: 'x' }])
      expectError(moved, 'upstream_failed')
      expect(asked).not.toContain('/elsewhere')
    })

    it('reads and disconnects one', async () => {
      expect((await get('/accounts/acme-2')).json).toMatchObject({ id: 'acme-2', provider: 'ledgerfolk' })
      const gone = await byHand.ask('DELETE', '/api/connect/accounts/acme-2', { headers: signedIn })
      expect(gone.status).toBe(204)
      expectError(await get('/accounts/acme-2'), 'not_found')
    })

    it.each([
      [429, 'rate_limited'],
      [401, 'misconfigured'],
      [403, 'misconfigured'],
      [422, 'validation'],
      [500, 'upstream_failed'],
      ['drop', 'upstream_failed'],
    ] as const)('tells the vendor’s %s as %s, in its own words', async (status, code) => {
      const message = 'do not show this'
      emulator.emulator.control.fail({
        route: 'POST /connect_sessions',
        status,
        message,
        retryAfter: 7,
        times: 'always',
      })
      const answer = await post({})
      expectError(answer, code)
      expect(JSON.stringify(answer.json)).not.toContain(message)
      if (status === 429) expect(answer.headers.get('retry-after')).toBe('7')
    })
  })
})
