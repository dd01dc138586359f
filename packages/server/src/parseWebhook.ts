import { type AccountEvent, readAccountEvent } from '@connect-hub/session'
import { isRecent, readSentAt, readSignedBody, type WebhookSecrets } from './signedWebhook.js'

/** The HTTP status that answers each refused webhook. */
const statuses = {
  /** The signature is missing, or another's. */
  unsigned: 401,
  /** The signed time is missing or more than five minutes off, as in a replay. */
  stale: 401,
  /** The body is over 1 MB. */
  too_large: 413,
  /** The body is signed, but isn't an event about an account. */
  malformed: 400,
} as const

/** Why a webhook is refused. */
export type WebhookRefusal = keyof typeof statuses

/** An event that the vendor has just signed, or why there is none and the HTTP status to answer with. */
export type ParsedWebhook =
  | { ok: true; event: AccountEvent }
  | { ok: false; reason: WebhookRefusal; status: (typeof statuses)[WebhookRefusal] }

/**
 * Reads the account event of a webhook that the vendor signed with one of the secrets within the last five minutes. Never
 * throws for what a sender does: it returns the reason and the status to answer with. A delivery can arrive twice within these
 * five minutes, so handle each event so that a second time changes nothing. The request can still be read afterwards.
 * @param secrets One, or two while one replaces the other. Empty ones are skipped.
 * @throws TypeError when there is no secret, or the body was read before.
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
