import { fail } from './fail.js'

/**
 * Refuses what a page of another site made a browser send, and gives the CORS headers for an allowed one. A browser's own word,
 * Sec-Fetch-Site, counts before Origin, since a proxy in front may change the host we see. "same-site" is refused too: a
 * sibling subdomain may be another tenant's. Requests without both headers come from no browser's page.
 */
export function checkOrigin({ headers, url }: Request, allowedOrigins: readonly string[]): Record<string, string> {
  const origin = headers.get('origin')
  const site = headers.get('sec-fetch-site') ?? 'none'
  if (origin && allowedOrigins.includes(origin)) {
    return {
      'access-control-allow-origin': origin,
      'access-control-allow-credentials': 'true',
      'access-control-allow-methods': 'GET, HEAD, POST, DELETE',
      // An allowed origin is trusted with any header: hosts add tokens against request forgery and the like.
      'access-control-allow-headers': headers.get('access-control-request-headers') ?? '',
      'access-control-expose-headers': 'retry-after, x-request-id',
      'access-control-max-age': '600',
    }
  }
  // Only hosts are compared: behind a proxy that ends TLS the page is https and the request is not.
  const own = [null, new URL(url).host, headers.get('host')].includes(origin && hostOf(origin))
  return site === 'same-origin' || (site === 'none' && own) ? {} : fail('forbidden', 'Not in allowedOrigins.')
}

const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : origin)
