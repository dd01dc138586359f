import { connectors } from '@connect-hub/emulator'
import { Hono } from 'hono'

/** The emulator's drawn logos, by provider. They are data addresses of SVG; as answers of their own the page stays small. */
export function logoRoutes(): Hono {
  const logos = new Map(connectors.map(({ provider, logoUrl }) => [provider, logoUrl]))
  const routes = new Hono()
  routes.get('/:provider', (c) => {
    const [type, svg] = logos.get(c.req.param('provider'))?.split(',', 2) ?? []
    if (type !== 'data:image/svg+xml' || !svg) return c.text('There is no such logo.', 404)
    c.header('Cache-Control', 'public, max-age=86400')
    return c.body(decodeURIComponent(svg), 200, { 'Content-Type': 'image/svg+xml' })
  })
  return routes
}
