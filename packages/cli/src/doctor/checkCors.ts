import { error, type Finding, ok } from './Finding.js'
import { request } from './request.js'
import type { Surroundings } from './Surroundings.js'

/**
 * What a browser asks before it lets the page call another origin: the hub's API always, the handler where it is elsewhere.
 * Where nothing answers, other checks say so.
 */
export async function checkCors({ page, endpoint, api, fetch }: Surroundings): Promise<Finding[]> {
  const hub = new URL(`${api.href.replace(/\/+$/, '')}/hub/settings`)
  const hubAnswer = await preflight(fetch, page, hub, 'GET', 'content-type,x-hub-session-token,x-hub-version')
  const findings = {
    admitted: [ok(`The hub's API lets the page at ${page.origin} call it.`)],
    refused: [
      error(
        `The hub's API does not let a page at ${page.origin} call it.`,
        'Open the app at an address that is allowed for your project in StackOne, or allow this one there.',
      ),
    ],
    unreachable: [],
  }[hubAnswer]
  if (endpoint.origin === page.origin) return findings
  const answer = await preflight(fetch, page, new URL('sessions', endpoint), 'POST', 'content-type')
  if (answer === 'unreachable') return findings
  return [
    ...findings,
    answer === 'admitted'
      ? ok(`The handler lets the page at ${page.origin} call it.`)
      : error(
          `The handler at ${endpoint.origin} does not let a page at ${page.origin} call it.`,
          `Add allowedOrigins: ['${page.origin}'] to createConnectHandler, and let OPTIONS through to it.`,
        ),
  ]
}

async function preflight(
  fetch: typeof globalThis.fetch,
  page: URL,
  url: URL,
  method: string,
  headers: string,
): Promise<'admitted' | 'refused' | 'unreachable'> {
  const answer = await request(fetch, url, {
    method: 'OPTIONS',
    headers: {
      origin: page.origin,
      'access-control-request-method': method,
      'access-control-request-headers': headers,
    },
  })
  if (typeof answer === 'string') return 'unreachable'
  const origin = answer.headers.get('access-control-allow-origin')
  const allowed = answer.headers.get('access-control-allow-headers')?.toLowerCase() ?? ''
  const named = headers.split(',').every((header) => allowed === '*' || allowed.includes(header))
  return answer.ok && (origin === page.origin || origin === '*') && named ? 'admitted' : 'refused'
}
