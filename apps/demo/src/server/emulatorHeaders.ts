import type { MiddlewareHandler } from 'hono'

/**
 * The emulator stands for other sites: the vendor's API, and the sign-in page of the system to connect. Its pages bring
 * their style and script inline, which the demo's own policy refuses, so they get one that lets only that through; and
 * scriptHub shows them in a frame on the Playground.
 */
export const emulatorHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  c.header(
    'Content-Security-Policy',
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'self'",
  )
  c.header('X-Content-Type-Options', 'nosniff')
}
