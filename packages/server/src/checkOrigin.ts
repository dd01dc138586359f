import { fail } from './fail.js'

/**
 * Refuses what a page of another site made a browser send, and gives the CORS headers for an allowed one. A browser's own word,
 * Sec-Fetch-Site, counts before Origin, since a proxy in front may change the host we see. "same-site" is refused too: a
 * sibling subdomain may be another tenant's. Requests without both headers come from no browser's page.
 */
export function checkOrigin(request: Request, allowedOrigins: readonly string[]): Record<string, string> {
  const { headers } = request
  const origin = headers.get('origin')
  const site = headers.get('sec-fetch-site') ?? 'none'
  if (origin && allowedOrigins.includes(origin)) {
    return {
      'access-control-allow-origin': origin,
      'access-control-allow-credentials': 'true',
      'access-control-allow-methods': 'GET, HEAD, POST, PATCH, DELETE',
      // An allowed origin is trusted with any header: hosts add tokens against request forgery and the like.
      'access-control-allow-headers': headers.get('access-control-request-headers') ?? '',
      'access-control-expose-headers': 'retry-after, x-request-id',
      'access-control-max-age': '600',
    }
  }
  if (site === 'same-origin' || (site === 'none' && (!origin || isOwnHost(origin, request)))) return {}
  // X-Forwarded-Host is no way out: where middleware in front answers preflights, a page of any site may send it.
  const proxy = site === 'none' && 'Let the proxy keep the Host header (Vite: changeOrigin: false), or '
  return fail('forbidden', `The page is of another origin. ${proxy || ''}add its origin to allowedOrigins.`)
}

/**
 * A page with TLS may call a server that a proxy reaches without. The other way round the page could be anybody's on the
 * network. X-Forwarded-Proto only ever adds a refusal, so that it does no harm where a page sends it.
 */
function isOwnHost(origin: string, { headers, url }: Request): boolean {
  if (!URL.canParse(origin)) return false
  const page = new URL(origin)
  const server = new URL(url)
  if (page.host !== server.host && page.host !== headers.get('host')) return false
  if (page.protocol === 'https:') return true
  const hadTls = server.protocol === 'https:' || /https/i.test(headers.get('x-forwarded-proto') ?? '')
  return page.protocol === 'http:' && !hadTls
}
