// webhooks.ts
import { verifyWebhook } from '@connect-hub/server'

const secrets = [process.env.STACKONE_WEBHOOK_SECRET, process.env.STACKONE_WEBHOOK_SECRET_PREVIOUS]

export async function webhook(request: Request): Promise<Response> {
  if (!(await verifyWebhook(request, secrets))) return new Response(null, { status: 401 })
  const event: unknown = await request.json()
  console.info('account changed', event)
  return new Response(null, { status: 204 })
}
