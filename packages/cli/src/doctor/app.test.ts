import { type StartedEmulator, startEmulator } from '@connect-hub/emulator/node'
import { type ConnectHandlerOptions, createConnectHandler } from '@connect-hub/server'
import { toNodeHandler } from '@connect-hub/server/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createProject, healthy } from '../__tests__/createProject.js'
import { listen, nowhere, proxyTo } from '../__tests__/listen.js'
import { runDoctor } from './runDoctor.js'

const apiKey = 'sk-live-77a1'
let vendor: StartedEmulator

beforeAll(async () => {
  vendor = await startEmulator({ apiKeys: [apiKey] })
})
afterAll(() => vendor.close())

interface App extends Partial<ConnectHandlerOptions> {
  /** Of the page. */
  policy?: string
  html?: string
  mount?: string
}

/** A running app: a page, and the handler at /api/connect. */
function start({ policy, html = '<!doctype html>', mount = '/api/connect/', ...options }: App = {}): Promise<string> {
  const handle = toNodeHandler(
    createConnectHandler({ apiKey, baseUrl: vendor.url, authenticate: () => undefined, ...options }),
  )
  return listen((request, response) => {
    if (request.url?.startsWith(mount)) return void handle(request, response)
    response.writeHead(200, { 'content-type': 'text/html', ...(policy && { 'content-security-policy': policy }) })
    response.end(html)
  })
}

/** What is wrong, by the first words of each finding that is not ok. */
async function diagnose(page: string | undefined, given: { env?: Record<string, string>; endpoint?: string } = {}) {
  const env = { STACKONE_API_KEY: apiKey, STACKONE_BASE_URL: vendor.url, ...given.env }
  const findings = await runDoctor({
    folder: createProject(healthy),
    page,
    endpoint: given.endpoint ?? '/api/connect',
    env,
  })
  return findings.filter(({ level }) => level !== 'ok')
}

it('finds nothing where nothing is wrong', async () => {
  expect(await diagnose(`${await start()}/settings`)).toEqual([])
})

it('says what it did not look at', async () => {
  expect((await diagnose(undefined))[0]?.cure).toContain('--page')
})

describe('the key', () => {
  it.each([
    ['is not set', { STACKONE_API_KEY: '' }, 'STACKONE_API_KEY is not set'],
    ['is refused by the API', { STACKONE_API_KEY: 'sk-old' }, 'refuses the key (401)'],
    ['was copied with a line break', { STACKONE_API_KEY: 'sk-1\n' }, 'spaces, line breaks'],
    ['is a public one', { STACKONE_API_KEY: 'pk_live_1' }, 'is a public key'],
    ['is for an API that is not there', { STACKONE_BASE_URL: 'http://127.0.0.1:1' }, 'cannot be reached'],
  ])('%s', async (_, env, text) => {
    const [finding] = await diagnose(undefined, { env })

    expect(finding?.level).toBe('error')
    expect(finding?.text).toContain(text)
    expect(JSON.stringify(finding)).not.toMatch(/sk-old|pk_live_1/)
  })
})

describe('the endpoint', () => {
  it('is not there: an index.html answers in its place', async () => {
    const [finding] = await diagnose(`${await start({ mount: '/connect/' })}/settings`)

    expect(finding).toMatchObject({ level: 'error', cure: expect.stringContaining('index.html') })
  })

  it('is somewhere else, and is found there', async () => {
    expect(await diagnose(`${await start({ mount: '/connect/' })}/settings`, { endpoint: '/connect' })).toEqual([])
  })

  it('does not run', async () => {
    const [finding] = await diagnose(await nowhere())

    expect(finding?.text).toContain('cannot be reached: ECONNREFUSED')
  })

  it('gives sessions to anybody', async () => {
    const page = await start({ authenticate: () => ({ originOwnerId: 'org-1', originOwnerName: 'Acme' }) })

    expect(await diagnose(page)).toMatchObject([{ level: 'warning', cure: expect.stringContaining('authenticate') }])
  })

  it('has an authenticate that throws', async () => {
    const page = await start({ authenticate: () => Promise.reject(new Error('no database')) })
    const [finding] = await diagnose(page)

    expect(finding).toMatchObject({ level: 'error', cure: expect.stringContaining('onError') })
  })

  it('takes the page for another site, behind a proxy that hides the host', async () => {
    const hidden = new URL(await start())
    const page = await listen((request, response) => {
      const { method, headers } = request
      const body = method === 'POST' ? '{}' : undefined
      const forwarded = { 'content-type': 'application/json', origin: headers.origin ?? '' }
      const pass = async () => {
        const answer = await fetch(new URL(request.url ?? '/', hidden), { method, headers: forwarded, body })
        response.writeHead(answer.status).end(await answer.text())
      }
      void pass()
    })

    expect(await diagnose(page)).toMatchObject([{ level: 'error', cure: expect.stringContaining('Host') }])
  })
})

it('asks as a browser does on plain http elsewhere, where nobody names the site', async () => {
  const app = await listen(proxyTo(await start()))
  // Vite with --host, and its proxy written as a string.
  const page = 'http://192.168.1.20:5173'
  const findings = await runDoctor({
    folder: createProject(healthy),
    page,
    endpoint: '/api/connect',
    env: { STACKONE_API_KEY: apiKey, STACKONE_BASE_URL: vendor.url },
    fetch: (input, init) => globalThis.fetch(String(input).replace(page, app), init),
  })

  expect(findings.filter(({ level }) => level !== 'ok')).toEqual([
    {
      level: 'error',
      text: `${page}/api/connect/sessions refuses the page ${page} as another site: a proxy in front changes the Host header.`,
      cure: expect.stringMatching(/changeOrigin: false .*allowedOrigins: \['http:\/\/192\.168\.1\.20:5173'\]/),
    },
  ])
})

describe('the policy of the page', () => {
  const strict = (connect: string) =>
    `default-src 'none'; script-src 'self'; style-src 'self'; img-src data: https://stackone-logos.com; connect-src ${connect}`

  it('is the strictest that works', async () => {
    expect(await diagnose(await start({ policy: strict(`'self' ${vendor.url}`) }))).toEqual([])
  })

  it('keeps the hub from its API', async () => {
    expect(await diagnose(await start({ policy: strict("'self'") }))).toMatchObject([
      { level: 'error', cure: `Add ${vendor.url} to connect-src.` },
    ])
  })

  it('keeps out everything', async () => {
    expect(await diagnose(await start({ policy: "default-src 'none'" }))).toHaveLength(5)
  })

  it('is read in the header and in each <meta> of the page: all of them must let it pass', async () => {
    const open = "default-src * data:; connect-src 'self'"
    const html = `<!-- <META http-equiv=Content-Security-Policy content="default-src 'none'"> -->
      <meta http-equiv='Content-Security-Policy' content='default-src * data&#58;; img-src &#39;none&#39;'>
      <meta name="description" content="connect-src 'none'"><meta http-equiv=Content-Security-Policy content=script-src&#x20;*>`
    const found = await diagnose(await start({ policy: open, html }))

    expect(found.map(({ level, text }) => `${level}: ${text}`)).toEqual([
      expect.stringMatching("^error: The page's policy keeps the hub from its API"),
      expect.stringMatching("^warning: The page's policy in its <meta> tag hides logos"),
    ])
  })

  it('lets a whole domain pass', async () => {
    const policy = 'default-src *; img-src * data:'
    expect(await diagnose(await start({ policy }))).toEqual([])
  })
})

describe('other origins', () => {
  const headers = 'content-type, x-hub-session-token, x-hub-version'
  it.each([
    ['names nobody', {}],
    [
      'names another page',
      { 'access-control-allow-origin': 'https://other.test', 'access-control-allow-headers': headers },
    ],
    [
      "lacks one of the hub's headers",
      { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'content-type' },
    ],
  ])("finds a hub's API whose answer %s", async (_, answer) => {
    const api = await listen((_, response) => void response.writeHead(200, answer).end('[]'))

    expect(await diagnose(await start(), { env: { STACKONE_BASE_URL: api } })).toMatchObject([
      { level: 'error', cure: expect.stringContaining('allowed for your project') },
    ])
  })

  it('does not speak of origins where nothing answers', async () => {
    const found = await diagnose(await start(), { env: { STACKONE_BASE_URL: await nowhere() } })

    expect(found).toMatchObject([{ level: 'error', cure: expect.stringContaining('npx connect-hub-emulator') }])
  })

  it('finds a handler on another host that does not let the page in, and is content once it does', async () => {
    const page = await start()
    const closed = await start()
    const opened = await start({ allowedOrigins: [page] })

    const found = await diagnose(page, { endpoint: `${closed}/api/connect` })
    expect(found.map(({ cure }) => cure)).toEqual([
      expect.stringContaining(`allowedOrigins: ['${page}']`),
      expect.stringContaining(`allowedOrigins: ['${page}']`),
    ])
    expect(await diagnose(page, { endpoint: `${opened}/api/connect` })).toEqual([])
  })
})
