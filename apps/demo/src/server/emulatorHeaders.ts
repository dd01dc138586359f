import type { MiddlewareHandler } from 'hono'

/**
 * The security headers of the emulator, which represents other sites: the vendor's API, and the sign-in page of the system to
 * connect. Its pages have inline styles and scripts, which the demo's own policy refuses, so this policy admits exactly those.
 * scriptHub shows the pages in a frame on the Playground.
 */
export const emulatorHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  c.header(
    'Content-Security-Policy',
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'self'",
  )
  c.header('X-Content-Type-Options', 'nosniff')
}
