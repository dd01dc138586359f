import { type ConnectHandlerOptions, createConnectHandler, verifyWebhook } from '@connect-hub/server'

// The behaviour of the handler in every runtime. Uses only web standards, because it runs in Bun, Deno and workerd.

const origin = 'https://app.acme.test'
const json = { 'content-type': 'application/json' }
const wire = {
  id: 'acme-1',
  origin_owner_id: 'acme',
  origin_owner_name: 'Acme Inc',
  provider: 'ledgerfolk',
  token: 'tok',
  auth_link_url: 'https://x.test',
  created_at: '2026-03-01T10:00:00Z',
}

/** The vendor: one account, and one of another owner. */
async function vendor(url: string, { method }: RequestInit): Promise<Response> {
  const { pathname } = new URL(url)
  if (method === 'DELETE') return new Response(null, { status: 204 })
  if (pathname === '/accounts') return Response.json([wire])
  if (pathname.startsWith('/accounts/')) return Response.json({ ...wire, id: pathname.slice('/accounts/'.length) })
  return Response.json({ ...wire, id: 1 }, { status: 201 })
}

const hang = () => new Promise<never>(() => undefined)
const answering = (make: () => Response) => ({ fetch: async () => make() })
const endless = () =>
  new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(new Uint8Array(65_536).fill(0x20)) })
const post = (body: BodyInit, headers: Record<string, string> = json): RequestInit => ({
  method: 'POST',
  headers,
  body,
  // Node requires this for a streamed body.
  ...(body instanceof ReadableStream && { duplex: 'half' }),
})

interface Case {
  /** The status, and a text in the body. */
  wanted: [status: number, text?: string]
  path?: string
  init?: RequestInit
  options?: Partial<ConnectHandlerOptions>
}

const cases: Record<string, Case> = {
  'makes a session': { wanted: [201, '"token":"tok"'], init: post('{"categories":["hris"],"label":"Zoë ☕"}') },
  'lists accounts': { wanted: [200, '"acme-1"'], path: '/accounts' },
  'reads an account': { wanted: [200, '"acme-1"'], path: '/accounts/acme-1' },
  'deletes an account': { wanted: [204, ''], path: '/accounts/acme-1', init: { method: 'DELETE' } },
  'answers HEAD without a body': { wanted: [200, ''], path: '/accounts', init: { method: 'HEAD' } },
  'knows no other address': { wanted: [404, 'not_found'], path: '/nowhere' },
  'knows no path out of accounts': { wanted: [404, 'not_found'], path: '/accounts/%2e%2e' },
  'takes no other method': { wanted: [405, 'validation'], path: '/accounts', init: { method: 'PUT' } },
  'answers a preflight': { wanted: [204, ''], path: '/accounts', init: { method: 'OPTIONS' } },
  'refuses another site': {
    wanted: [403, 'forbidden'],
    path: '/accounts',
    init: { headers: { origin: 'https://evil.test' } },
  },
  'refuses who is not signed in': {
    wanted: [401, 'unauthorized'],
    init: post('{}'),
    options: { authenticate: () => null },
  },
  'hides what authenticate throws': {
    wanted: [500, 'unknown'],
    init: post('{}'),
    options: {
      authenticate: () => {
        throw new Error('hunter2')
      },
    },
  },
  'refuses an owner in the body': { wanted: [422, 'originOwnerId'], init: post('{"origin_owner_id":"other"}') },
  'refuses 101 categories': {
    wanted: [422, 'at most 100'],
    init: post(JSON.stringify({ categories: Array(101).fill('hris') })),
  },
  'takes JSON alone': { wanted: [415], init: post('{}', { 'content-type': 'text/plain' }) },
  'refuses what is not JSON': { wanted: [400, 'not JSON'], init: post('{') },
  'refuses what is not UTF-8': { wanted: [400, 'not JSON'], init: post(new Uint8Array([0x22, 0xff, 0x22])) },
  'refuses 60 KB of nesting': { wanted: [400, 'too deeply'], init: post('['.repeat(60_000)) },
  'refuses 64 KB and more': { wanted: [413], init: post(`"${'x'.repeat(70_000)}"`) },
  'refuses a body without an end': { wanted: [413], init: post(endless()) },
  'passes a rate limit on': {
    wanted: [429, 'rate_limited'],
    init: post('{}'),
    options: answering(() => new Response('{}', { status: 429, headers: { 'retry-after': '60' } })),
  },
  'reads no answer without an end': {
    wanted: [502, 'upstream_failed'],
    init: post('{}'),
    options: answering(() => new Response(endless())),
  },
  'ends in time': { wanted: [504, 'timeout'], init: post('{}'), options: { fetch: hang, timeoutMs: 50 } },
}

/** Runs all cases and returns one line for each failure. */
export async function conformance(): Promise<string[]> {
  const failures: string[] = []
  for (const [name, { wanted, path = '/sessions', init = {}, options = {} }] of Object.entries(cases)) {
    const [status, text = ''] = wanted
    const handler = createConnectHandler({
      apiKey: 'sk-1',
      authenticate: () => ({ originOwnerId: 'acme', originOwnerName: 'Acme Inc' }),
      fetch: vendor,
      onError: () => undefined,
      ...options,
    })
    const started = Date.now()
    const response = await handler(new Request(`${origin}/api/connect${path}`, init))
    const body = await response.text()
    const ms = Date.now() - started
    const holds = response.status === status && (text === '' ? status !== 204 || body === '' : body.includes(text))
    if (!holds || body.includes('hunter2') || ms > 2000)
      failures.push(`${name}: ${response.status} ${body} after ${ms} ms`)
  }
  const webhook = new Request(origin, { method: 'POST', body: '{}', headers: { 'x-stackone-signature': 'AAAA' } })
  if (await verifyWebhook(webhook, 'secret')) failures.push('refuses a webhook that is not signed')
  return failures
}
