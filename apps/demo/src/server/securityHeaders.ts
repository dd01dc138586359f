import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { Upstream } from './readConfig.js'

/**
 * Creates the security headers of every answer, with the strictest content policy under which the hub works.
 *
 * The hub writes style elements, which this policy refuses. The kit admits them as constructed style sheets and as fonts from
 * memory (docs/explanation/security.md), so the hub looks as designed.
 *
 * A product that uses scriptHub adds `https://app.stackone.com` to script-src and to frame-src.
 */
export function securityHeaders(upstream: Upstream): MiddlewareHandler {
  const api = upstream.kind === 'api' ? [new URL(upstream.baseUrl).origin] : []
  const logos = upstream.kind === 'api' ? ['https://stackone-logos.com', ...api] : []
  return secureHeaders({
    contentSecurityPolicy: {
      // Refuses whatever has no directive below: workers, plugins, media.
      defaultSrc: ["'none'"],
      // The page's own bundles, which include the hub's code, loaded on demand.
      scriptSrc: ["'self'"],
      // Style sheets from files. React sets style attributes through the DOM, which no policy restricts.
      styleSrc: ["'self'"],
      // Inter, from the page's own address.
      fontSrc: ["'self'"],
      // The demo's icons; the hub's drawn ones (data:); with the real API, the connectors' logos.
      imgSrc: ["'self'", 'data:', ...logos],
      // The demo's server, and the API, which the hub component calls from the browser with the session's token.
      connectSrc: ["'self'", ...api],
      // The Playground's scriptHub shows the emulator's page in a frame from the demo's own address. Otherwise there are no frames.
      frameSrc: [upstream.kind === 'emulator' ? "'self'" : "'none'"],
      // No base element may redirect relative addresses.
      baseUri: ["'none'"],
      // Sign-in, sign-out, and the emulator's sign-in page. A product without forms can use 'none'.
      formAction: ["'self'"],
      // No site may frame the settings page for clickjacking.
      frameAncestors: ["'none'"],
      // Strings must not become code: assigning one to innerHTML throws.
      requireTrustedTypesFor: ["'script'"],
    },
    // 'same-origin' would cut the hub off from the OAuth window that it opens and watches.
    crossOriginOpenerPolicy: 'same-origin-allow-popups',
    xFrameOptions: 'DENY',
    referrerPolicy: 'strict-origin-when-cross-origin',
  })
}
