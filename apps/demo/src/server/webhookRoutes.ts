import { verifyWebhook } from '@connect-hub/server'
import { Hono } from 'hono'

/** Receives the vendor's account events. Anyone can post here, so it verifies the signature first. */
export function webhookRoutes(secrets: readonly string[]): Hono {
  const routes = new Hono()
  routes.post('/stackone', async (c) => {
    if (secrets.length === 0) return c.json({ message: "Webhooks are off: STACKONE_WEBHOOK_SECRETS isn't set." }, 501)
    if (!(await verifyWebhook(c.req.raw, secrets))) return c.json({ message: "The signature isn't valid." }, 401)
    // A product would store the change here and notify its own pages. It must answer quickly, because the vendor waits.
    console.log(`webhook: ${await c.req.text()}`)
    return c.body(null, 204)
  })
  return routes
}
