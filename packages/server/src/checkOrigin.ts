import { ConnectError } from '@connect-hub/session'

/**
 * Refuses what a page of another site made a browser send, and gives the CORS headers for an allowed one. A browser's own word,
 * Sec-Fetch-Site, counts before Origin, since a proxy in front may change the host we see. "same-site" is refused too: a
 * sibling subdomain may be another tenant's. Requests without both headers come from no browser's page.
 */
export function checkOrigin(request: Request, allowedOrigins: readonly string[]): Record<string, string> {
  const origin = request.headers.get('origin')
  const site = request.headers.get('sec-fetch-site')
  if (origin !== null && allowedOrigins.includes(origin)) return corsHeaders(request, origin)
  const own = site === null || site === 'none' ? origin === null || isOwnHost(request, origin) : site === 'same-origin'
  if (own) return {}
  throw new ConnectError('forbidden', { message: 'Cross-site request. Add the origin of the page to allowedOrigins.' })
}

// Only the host is compared: behind a proxy that ends TLS the page is https and the request is not.
function isOwnHost(request: Request, origin: string): boolean {
  const host = URL.canParse(origin) && new URL(origin).host
  return host === new URL(request.url).host || host === request.headers.get('host')
}

function corsHeaders(request: Request, origin: string): Record<string, string> {
  const headers = {
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': 'retry-after, x-request-id',
  }
  if (!request.headers.has('access-control-request-method')) return headers
  return {
    ...headers,
    'access-control-allow-methods': 'GET, HEAD, POST, DELETE',
    // An allowed origin is trusted with any header: hosts add tokens against request forgery and the like.
    'access-control-allow-headers': request.headers.get('access-control-request-headers') ?? 'content-type',
    'access-control-max-age': '600',
  }
}
