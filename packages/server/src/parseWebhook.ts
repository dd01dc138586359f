import { type AccountEvent, readAccountEvent } from '@connect-hub/session'
import { isRecent, readSentAt, readSignedBody, type WebhookSecrets } from './signedWebhook.js'

/** The HTTP status for each reason to refuse a webhook. */
const statuses = {
  /** The signature is missing or wrong. */
  unsigned: 401,
  /** The signed time is missing or more than five minutes off, for example in a replay. */
  stale: 401,
  /** The body is over 1 MB. */
  too_large: 413,
  /** The body is signed, but isn't an event about an account. */
  malformed: 400,
} as const

/** Why a webhook is refused. */
export type WebhookRefusal = keyof typeof statuses

/** A verified event, or the reason to refuse the webhook and the HTTP status to send. */
export type ParsedWebhook =
  | { ok: true; event: AccountEvent }
  | { ok: false; reason: WebhookRefusal; status: (typeof statuses)[WebhookRefusal] }

/**
 * Verifies a webhook and reads its account event. The vendor must have signed it with one of the secrets within the last five
 * minutes. Never throws for an invalid webhook: it returns the reason and the status to send. A delivery can arrive twice
 * within these five minutes, so make your handling idempotent. The request stays readable.
 * @param secrets One secret, or both during a rotation. Empty ones are skipped.
 * @throws TypeError when there is no secret, or the body was already read.
 */
export async function parseWebhook(request: Request, secrets: WebhookSecrets): Promise<ParsedWebhook> {
  const signed = await readSignedBody(request, secrets, 'parseWebhook')
  if ('refused' in signed) return refuse(signed.refused)
  if (!isRecent(readSentAt(signed.body))) return refuse('stale')
  try {
    return { ok: true, event: readAccountEvent(JSON.parse(signed.body)) }
  } catch {
    return refuse('malformed')
  }
}

const refuse = (reason: WebhookRefusal): ParsedWebhook => ({ ok: false, reason, status: statuses[reason] })
