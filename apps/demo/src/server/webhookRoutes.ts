import { verifyWebhook } from '@connect-hub/server'
import { Hono } from 'hono'

/** The vendor's news about accounts. Anyone can post here, so nothing is believed before the signature is checked. */
export function webhookRoutes(secrets: readonly string[]): Hono {
  const routes = new Hono()
  routes.post('/stackone', async (c) => {
    if (secrets.length === 0) return c.json({ message: 'Webhooks are off: STACKONE_WEBHOOK_SECRETS is not set.' }, 501)
    if (!(await verifyWebhook(c.req.raw, secrets))) return c.json({ message: 'The signature is not right.' }, 401)
    // Here a product would note the change and tell its own pages. The answer is quick: the vendor waits for it.
    console.log(`webhook: ${await c.req.text()}`)
    return c.body(null, 204)
  })
  return routes
}
