import { error, type Finding, ok } from './Finding.js'
import { request } from './request.js'
import type { Surroundings } from './runDoctor.js'

/** What a browser asks before it lets the page call another origin: the hub's API always, the handler where it is elsewhere. */
export async function checkCors({ page, endpoint, api, fetch }: Surroundings): Promise<Finding[]> {
  const hub = new URL(`${api.href.replace(/\/+$/, '')}/hub/settings`)
  const findings = [
    (await letsIn(fetch, page, hub, { method: 'GET', headers: 'content-type,x-hub-session-token,x-hub-version' }))
      ? ok(`The hub's API lets the page at ${page.origin} call it.`)
      : error(
          `The hub's API does not let a page at ${page.origin} call it.`,
          'Open the app at an address that is allowed for your project in StackOne, or allow this one there.',
        ),
  ]
  if (endpoint.origin === page.origin) return findings
  const sessions = new URL('sessions', endpoint)
  return [
    ...findings,
    (await letsIn(fetch, page, sessions, { method: 'POST', headers: 'content-type' }))
      ? ok(`The handler lets the page at ${page.origin} call it.`)
      : error(
          `The handler at ${endpoint.origin} does not let a page at ${page.origin} call it.`,
          `Add allowedOrigins: ['${page.origin}'] to createConnectHandler, and let OPTIONS through to it.`,
        ),
  ]
}

async function letsIn(
  fetch: typeof globalThis.fetch,
  page: URL,
  url: URL,
  { method, headers }: { method: string; headers: string },
): Promise<boolean> {
  const answer = await request(fetch, url, {
    method: 'OPTIONS',
    headers: {
      origin: page.origin,
      'access-control-request-method': method,
      'access-control-request-headers': headers,
    },
  })
  if (typeof answer === 'string' || !answer.ok) return false
  const origin = answer.headers.get('access-control-allow-origin')
  const allowed = answer.headers.get('access-control-allow-headers')?.toLowerCase() ?? ''
  const named = headers.split(',').every((header) => allowed === '*' || allowed.includes(header))
  return (origin === page.origin || origin === '*') && named
}
