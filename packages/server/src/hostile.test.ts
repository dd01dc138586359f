import { createConnectHandler } from '@connect-hub/server'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { acme, apiKey } from './__tests__/connect.js'

// A text that only the other tenant's records contain.
const foreign = 'only-in-the-other-tenant'
const account = (id: string, owner: string, label: string) => ({
  id,
  label,
  origin_owner_id: owner,
  origin_owner_name: owner,
  provider: 'ledgerfolk',
  status: 'active',
  credentials: { key: 'hunter2' },
  setup_information: { key: 'hunter2' },
  created_at: '2026-03-01T10:00:00Z',
  updated_at: '2026-03-01T10:00:00Z',
})
const accounts = [account('acme-1', 'acme', 'Main'), account('other-1', 'other', foreign)]

/** Simulates a careless vendor: it lists every owner's accounts and answers any similar id. */
function careless(url: string, { method = 'GET', body }: RequestInit): { status: number; json: unknown } {
  const { pathname } = new URL(url)
  if (pathname === '/accounts') return { status: 200, json: accounts }
  if (pathname.startsWith('/accounts/')) {
    if (method === 'DELETE') return { status: 204, json: undefined }
    return { status: 200, json: accounts.find(({ id }) => pathname.includes(id)) ?? accounts[1] }
  }
  const sent = JSON.parse(body as string) as Record<string, unknown>
  return {
    status: 201,
    json: { ...sent, id: 1, token: 't', auth_link_url: 'https://x.test', created_at: '2026-03-01T10:00:00Z' },
  }
}

interface Call {
  url: string
  init: RequestInit
}

/** Sends one request to a handler and records its calls to the vendor. */
async function attack(method: string, path: string, headers: [string, string][], body: Uint8Array | undefined) {
  const calls: Call[] = []
  const handler = createConnectHandler({
    apiKey,
    authenticate: (request) => (request.headers.get('x-user') === 'nobody' ? null : acme),
    allowedOrigins: ['https://partner.test'],
    fetch: async (url, init) => {
      calls.push({ url, init })
      const { status, json } = careless(url, init)
      return new Response(json === undefined ? null : JSON.stringify(json), { status })
    },
  })
  const request = new Request(`https://app.acme.test${path}`, {
    method,
    headers: headers.filter(([name, value]) => isHeader(name, value)),
    body: method === 'GET' || method === 'HEAD' ? null : body ? new Uint8Array(body) : null,
  })
  return { response: await handler(request), calls }
}

function isHeader(name: string, value: string): boolean {
  try {
    return new Headers([[name, value]]).has(name)
  } catch {
    return false
  }
}

const ids = fc.oneof(
  fc.constantFrom(
    'acme-1',
    'other-1',
    '..',
    '.',
    '%2e%2e',
    '%2F',
    'other-1%2F..%2Facme-1',
    '%',
    '%ff',
    '%00',
    ' ',
    ';',
    '@',
    ':',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }).map((text) => encodeURIComponent(text.replace(/[\ud800-\udfff]/g, ''))),
  fc.webPath({ size: 'small' }).map((path) => path.slice(1)),
)
const paths = fc
  .tuple(
    fc.constantFrom('', '/api/connect', '/accounts', '/sessions', '//', '/..', '/%2e%2e'),
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom('/sessions', '/accounts') },
      { weight: 3, arbitrary: ids.map((id) => `/accounts/${id}`) },
      { weight: 1, arbitrary: fc.webPath() },
    ),
    fc.constantFrom('', '/', '//', '?origin_owner_id=other', '?page=2', '#x', '/../accounts'),
  )
  .map((parts) => parts.join(''))
const methods = fc.constantFrom('GET', 'HEAD', 'POST', 'DELETE', 'OPTIONS', 'PUT', 'PATCH', 'QUERY', 'post')
const headers = fc.array(
  fc.oneof(
    fc.tuple(
      fc.constant('origin'),
      fc.oneof(fc.constantFrom('https://app.acme.test', 'https://partner.test', 'null', '*'), fc.webUrl()),
    ),
    fc.tuple(fc.constant('sec-fetch-site'), fc.constantFrom('same-origin', 'same-site', 'cross-site', 'none', 'x')),
    fc.tuple(fc.constant('x-user'), fc.constantFrom('nobody', 'other')),
    fc.tuple(fc.constant('content-length'), fc.constantFrom('0', '-1', '99999999', 'x', '1e9')),
    fc.tuple(
      fc.constantFrom('host', 'x-forwarded-host', 'x-http-method-override', 'cookie', 'range', 'accept'),
      fc.string(),
    ),
    fc.tuple(fc.string(), fc.string()),
  ),
  { maxLength: 3 },
)
const owner = fc.constantFrom(
  'originOwnerId',
  'origin_owner_id',
  'originOwnerName',
  'originUsername',
  '__proto__',
  'constructor',
)
const known = fc.constantFrom(
  'accountId',
  'account_id',
  'categories',
  'provider',
  'metadata',
  'expiresIn',
  'type',
  'label',
  'toString',
)
const values = fc.oneof(
  fc.constantFrom('acme-1', 'other-1', '../accounts', 'other', ''),
  fc.string({ unit: 'binary' }),
  fc.anything({ withNullPrototype: true }),
  fc.jsonValue(),
)
const objects = fc.array(fc.tuple(fc.oneof({ weight: 4, arbitrary: known }, { weight: 1, arbitrary: owner }), values), {
  maxLength: 4,
})
const encode = (text: string) => new TextEncoder().encode(text)
// Writes the JSON by hand, because serializing can't repeat names or create a __proto__ field.
const written = objects.map((pairs) => {
  const json = pairs.map(([name, value]) => `${JSON.stringify(name)}:${stringify(value)}`)
  return encode(`{${json.join()}}`)
})
const bodies = fc.oneof(
  { weight: 6, arbitrary: written },
  { weight: 1, arbitrary: fc.json().map(encode) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom(encode('['.repeat(60_000)), encode(`"${'x'.repeat(70_000)}"`), undefined) },
)

function stringify(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'null'
  } catch {
    return 'null'
  }
}

it('answers 12,000 hostile requests without failing, calling the vendor for a refused one, or exposing another owner', {
  timeout: 120_000,
}, async () => {
  const seen = new Map<number, number>()
  const json = fc.constantFrom<[string, string]>(['content-type', 'application/json'], ['content-type', 'text/plain'])
  const input = fc.tuple(
    methods,
    paths,
    headers,
    fc.oneof(
      { weight: 5, arbitrary: json },
      headers.map(([one]) => one),
    ),
    bodies,
  )
  await fc.assert(
    fc.asyncProperty(input, async ([method, path, given, type, body]) => {
      const sent = type ? [type, ...given.filter(([name]) => name !== 'content-type')] : given
      const { response, calls } = await attack(method, path, sent, body)
      const answer = await response.text()
      seen.set(response.status, (seen.get(response.status) ?? 0) + 1)

      expect(response.status).toBeLessThan(500)
      expect(answer).not.toContain('hunter2')
      expect(answer).not.toContain(foreign)
      const refused = response.status >= 400
      // Before a 404, the handler may only look up the account.
      if (refused && response.status !== 404) expect(calls).toEqual([])
      for (const { url, init } of calls) {
        expect(new URL(url).origin).toBe('https://api.stackone.com')
        expect(new URL(url).pathname).toMatch(/^\/(connect_sessions|accounts(\/[^/]+)?)$/)
        if (refused) expect(init.method).toBe('GET')
        if (init.method === 'DELETE') expect(url).toBe('https://api.stackone.com/accounts/acme-1')
        if (init.method === 'POST') {
          expect(JSON.parse(init.body as string)).toMatchObject({
            origin_owner_id: 'acme',
            origin_owner_name: 'Acme Inc',
          })
          expect(JSON.parse(init.body as string)).not.toMatchObject({ account_id: 'other-1' })
        }
      }
    }),
    { numRuns: 12_000 },
  )
  // The requests must reach every outcome for the test to prove anything.
  for (const status of [200, 201, 204, 400, 401, 403, 404, 405, 413, 415, 422])
    expect(seen.get(status), `${status}`).toBeGreaterThan(5)
})
