import { isRecent, readSentAt, readSignedBody, type WebhookSecrets } from './signedWebhook.js'

/**
 * Returns whether the vendor signed the webhook with one of the secrets: x-stackone-signature is the HMAC-SHA256 of the raw
 * body in base64url. Refuses a webhook whose `sent_at` is more than five minutes off, so that a caught one cannot be replayed
 * later; without `sent_at` its `event_date` counts. Also refuses a body over 1 MB. The request can still be read afterwards.
 * `parseWebhook` does the same and reads the event.
 * @param secrets One, or two while one replaces the other. Empty ones are skipped.
 * @throws TypeError when there is no secret, or the body was read before.
 */
export async function verifyWebhook(request: Request, secrets: WebhookSecrets): Promise<boolean> {
  const signed = await readSignedBody(request, secrets, 'verifyWebhook')
  if (!('body' in signed)) return false
  const sent = readSentAt(signed.body)
  // Without a time: the signature covers all of the body, so nobody else can have removed it.
  return sent === undefined || isRecent(sent)
}
