import { isRecent, readSentAt, readSignedBody, type WebhookSecrets } from './signedWebhook.js'

/**
 * Returns whether the vendor signed the webhook with one of the secrets: x-stackone-signature is the HMAC-SHA256 of the raw
 * body in base64url. Refuses a webhook whose `sent_at`, or `event_date` when that is missing, is more than five minutes off,
 * which prevents later replays. Also refuses a body over 1 MB. The request stays readable. `parseWebhook` makes the same
 * checks and also reads the event.
 * @param secrets One secret, or both during a rotation. Empty ones are skipped.
 * @throws TypeError when there is no secret, or the body was already read.
 */
export async function verifyWebhook(request: Request, secrets: WebhookSecrets): Promise<boolean> {
  const signed = await readSignedBody(request, secrets, 'verifyWebhook')
  if (!('body' in signed)) return false
  const sent = readSentAt(signed.body)
  // A body without a time passes, because the signature covers the whole body and nobody else can have removed the time.
  return sent === undefined || isRecent(sent)
}
