import { fail } from './fail.js'

/**
 * Refuses requests from pages of other sites and returns the CORS headers for an allowed origin. Prefers the browser's
 * Sec-Fetch-Site header to Origin, because a proxy may change the host that the server sees. Also refuses "same-site", because
 * a sibling subdomain may belong to another tenant. Requests without both headers don't come from a page in a browser.
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
      // An allowed origin may send any header, because hosts add their own, such as CSRF tokens.
      'access-control-allow-headers': headers.get('access-control-request-headers') ?? '',
      'access-control-expose-headers': 'retry-after, x-request-id',
      'access-control-max-age': '600',
    }
  }
  if (site === 'same-origin' || (site === 'none' && (!origin || isOwnHost(origin, request)))) return {}
  // The check ignores X-Forwarded-Host, because any page can send it where other middleware answers preflights.
  const proxy = site === 'none' && 'Let the proxy keep the Host header (Vite: changeOrigin: false), or '
  return fail('forbidden', `The page has another origin. ${proxy || ''}add its origin to allowedOrigins.`)
}

/**
 * Whether the schemes fit: an https page may call a server that a proxy reaches over http. An http page may not call an https
 * server, because anyone on the network can change the page. X-Forwarded-Proto can only cause a refusal, so a page gains
 * nothing by sending it.
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
