// webhooks.ts
import { parseWebhook } from '@connect-hub/server'

const secrets = [process.env.STACKONE_WEBHOOK_SECRET, process.env.STACKONE_WEBHOOK_SECRET_PREVIOUS]

export async function receive(request: Request): Promise<Response> {
  const webhook = await parseWebhook(request, secrets)
  if (!webhook.ok) return new Response(null, { status: webhook.status })
  console.info(webhook.event.event, webhook.event.accountId)
  return new Response(null, { status: 204 })
}
