import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { Upstream } from './readConfig.js'

/**
 * The security headers of every answer, with the strictest content policy under which the hub works.
 *
 * The hub writes style elements, which this policy refuses; the kit lets them in as constructed style sheets and as fonts
 * from memory (docs/explanation/security.md), so the hub looks as its makers drew it all the same.
 *
 * A product that shows the hub by scriptHub adds `https://app.stackone.com` to script-src and to frame-src.
 */
export function securityHeaders(upstream: Upstream): MiddlewareHandler {
  const api = upstream.kind === 'api' ? [new URL(upstream.baseUrl).origin] : []
  const logos = upstream.kind === 'api' ? ['https://stackone-logos.com', ...api] : []
  return secureHeaders({
    contentSecurityPolicy: {
      // Whatever is not named below is refused: workers, plugins, media.
      defaultSrc: ["'none'"],
      // The page's own bundles. The hub's code is one of them, loaded when it is needed.
      scriptSrc: ["'self'"],
      // Style sheets from files. React sets style attributes through the DOM, which no policy restricts.
      styleSrc: ["'self'"],
      // Inter, from the page's own address.
      fontSrc: ["'self'"],
      // Our icons; the hub's drawn ones (data:); with the real API, the connectors' logos.
      imgSrc: ["'self'", 'data:', ...logos],
      // Our server, and the API: the hub component calls it from the browser with the session's token.
      connectSrc: ["'self'", ...api],
      // The Playground's scriptHub shows the emulator's page in a frame, from the demo's own address. Else there are none.
      frameSrc: [upstream.kind === 'emulator' ? "'self'" : "'none'"],
      // No base element may bend our relative addresses.
      baseUri: ["'none'"],
      // Sign in, sign out, and the emulator's sign-in page. Without forms of one's own, 'none' works too.
      formAction: ["'self'"],
      // No site may frame the settings page and lead a click astray.
      frameAncestors: ["'none'"],
      // Text must not become code: assigning a string to innerHTML throws.
      requireTrustedTypesFor: ["'script'"],
    },
    // 'same-origin' would cut the hub off from the OAuth window that it opens and watches.
    crossOriginOpenerPolicy: 'same-origin-allow-popups',
    xFrameOptions: 'DENY',
    referrerPolicy: 'strict-origin-when-cross-origin',
  })
}
