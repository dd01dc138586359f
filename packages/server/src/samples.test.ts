import { createHmac } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { type StartedEmulator, startEmulator } from '@connect-hub/emulator/node'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

declare global {
  // oxlint-disable-next-line typescript/no-namespace -- how Node's types name it
  namespace NodeJS {
    interface ProcessEnv {
      STACKONE_API_KEY?: string
      STACKONE_BASE_URL?: string
      STACKONE_WEBHOOK_SECRET?: string
      STACKONE_WEBHOOK_SECRET_PREVIOUS?: string
    }
  }
}

const folder = new URL('./__tests__/samples/', import.meta.url)
const guide = readFileSync(new URL('../../../docs/how-to/backend.md', import.meta.url), 'utf8')
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

let emulator: StartedEmulator
const closing: (() => unknown)[] = []

beforeAll(async () => {
  emulator = await startEmulator({ apiKeys: ['sk-1'] })
  vi.stubEnv('STACKONE_API_KEY', 'sk-1')
  vi.stubEnv('STACKONE_BASE_URL', emulator.url)
  vi.stubEnv('STACKONE_WEBHOOK_SECRET', 'whsec-1')
})
afterAll(async () => {
  vi.unstubAllEnvs()
  for (const close of closing) close()
  await emulator.close()
})

type Ask = (path: string, init?: RequestInit) => Promise<Response>

async function overHttp(server: Server): Promise<Ask> {
  if (!server.listening) {
    await new Promise((resolve) => {
      server.once('listening', resolve)
    })
  }
  closing.push(
    () => server.closeAllConnections(),
    () => server.close(),
  )
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The server has no port.')
  return (path, init) => fetch(`http://127.0.0.1:${address.port}${path}`, init)
}

const direct =
  (handle: (request: Request) => Promise<Response>): Ask =>
  (path, init) =>
    handle(new Request(`https://app.acme.test${path}`, init))

const frameworks: Record<string, () => Promise<Ask>> = {
  Hono: async () => {
    const { app } = await import('./__tests__/samples/hono.js')
    return async (path, init) => app.request(path, init)
  },
  Next: async () => direct((await import('./__tests__/samples/route.js')).POST),
  'node:http': async () => overHttp((await import('./__tests__/samples/http.js')).server.listen(0)),
  'Express 5': async () => overHttp((await import('./__tests__/samples/express.js')).app.listen(0)),
  Fastify: async () => {
    const { app } = await import('./__tests__/samples/fastify.js')
    await app.listen({ port: 0 })
    return overHttp(app.server)
  },
}

const cookie = 'session=ada'
const post = {
  method: 'POST',
  headers: { 'content-type': 'application/json', cookie },
  body: '{"categories":["hris"]}',
}

describe('the guide', () => {
  it('shows each tested sample', () => {
    const names = readdirSync(folder).filter((name) => name !== 'currentUser.ts')
    const samples = names.map((name) => readFileSync(new URL(name, folder), 'utf8'))
    // Next's bundlers resolve its alias but not `.js` for a `.ts` file; Vitest is the other way round.
    const own = guide.replace("'@/server/connect'", "'./connect.js'")
    const shown = [...own.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code)
    expect(shown.sort()).toEqual(samples.sort())
  })

  it('matches the code in the README', () => {
    const shown = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code)
    expect(shown.length).toBeGreaterThan(0)
    for (const code of shown) expect(guide).toContain(code)
  })

  it.each(Object.entries(frameworks))('has a sample for %s that creates a session', async (_, start) => {
    const ask = await start()
    const created = await ask('/api/connect/sessions', post)
    expect(created.status).toBe(201)
    expect(await created.json()).toMatchObject({ categories: ['hris'], expiresIn: 1800 })
    expect(
      (await ask('/api/connect/sessions', { ...post, headers: { 'content-type': 'application/json' } })).status,
    ).toBe(401)
  })

  it('has a sample that reads the user from the framework', async () => {
    const { app } = await import('./__tests__/samples/expressUser.js')
    const ask = await overHttp(app.listen(0))
    expect((await ask('/api/connect/accounts')).status).toBe(401)
  })

  it('has a sample that distinguishes forbidden users from users who aren’t signed in', async () => {
    const { connect } = await import('./__tests__/samples/forbidden.js')
    const ask = direct(connect)
    expect((await ask('/accounts')).status).toBe(401)
    expect((await ask('/accounts', { headers: { cookie } })).status).toBe(403)
  })

  it('has a sample that limits requests and logs', async () => {
    const info = vi.spyOn(console, 'info').mockReturnValue()
    const { connect } = await import('./__tests__/samples/narrowed.js')
    const ask = direct(connect)
    expect((await ask('/sessions', post)).status).toBe(201)
    expect((await ask('/sessions', { ...post, body: '{"categories":["crm"]}' })).status).toBe(422)
    const headers = { ...post.headers, origin: 'https://app.example.com' }
    const allowed = await ask('/sessions', { ...post, headers })
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://app.example.com')
    expect(info).toHaveBeenCalledWith(expect.stringContaining('"status":422'))
  })

  it('has a sample that lists accounts without a request', async () => {
    const { listBroken } = await import('./__tests__/samples/report.js')
    expect(await listBroken({ id: 'acme', name: 'Acme' })).toEqual([])
  })

  it('has samples that verify webhooks', async () => {
    const info = vi.spyOn(console, 'info').mockReturnValue()
    const { app } = await import('./__tests__/samples/expressWebhooks.js')
    const ask = await overHttp(app.listen(0))
    const body = JSON.stringify({ event: 'account.created', account_id: 'acme-1', sent_at: new Date().toISOString() })
    const signature = createHmac('sha256', 'whsec-1').update(body).digest('base64url')
    const send = (text: string) =>
      ask('/webhooks/stackone', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-stackone-signature': signature },
        body: text,
      })
    expect((await send(body)).status).toBe(204)
    expect((await send(body.replace('created', 'deleted'))).status).toBe(401)
    expect(info).toHaveBeenCalledExactlyOnceWith('account.created', 'acme-1')
  })
})
