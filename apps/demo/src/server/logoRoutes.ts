import { connectors } from '@connect-hub/emulator'
import { connectCategories } from '@connect-hub/session'
import { Hono } from 'hono'

/** Serves the emulator's systems, to choose from, and their logos. The emulator has logos as SVG data addresses, which would make the page large. */
export function logoRoutes(): Hono {
  const byProvider = new Map(connectors.map((connector) => [connector.provider, connector]))
  const labels = new Map<string, string>(connectCategories.map(({ value, label }) => [value, label]))
  const routes = new Hono()
  routes.get('/', (c) =>
    c.json(
      [...byProvider.values()].map(({ provider, name, category }) => ({
        value: provider,
        label: name,
        category: labels.get(category) ?? category,
        logoUrl: `/logos/${provider}`,
      })),
    ),
  )
  routes.get('/:provider', (c) => {
    const [type, svg] = byProvider.get(c.req.param('provider'))?.logoUrl.split(',', 2) ?? []
    if (type !== 'data:image/svg+xml' || !svg) return c.text('Not found.', 404)
    c.header('Cache-Control', 'public, max-age=86400')
    return c.body(decodeURIComponent(svg), 200, { 'Content-Type': 'image/svg+xml' })
  })
  return routes
}
