import { readText } from './readText.js'

/** The secret of the webhook, or both during a rotation. Empty ones are skipped. */
export type WebhookSecrets = string | readonly (string | undefined)[]

const maxBytes = 1024 * 1024
const toleranceMs = 5 * 60 * 1000

/**
 * Verifies the signature of a webhook and reads its body: x-stackone-signature is the HMAC-SHA256 of the raw body in base64url,
 * with one of the secrets. The request stays readable.
 * @throws TypeError when there is no secret, or the body was already read. The message names `caller`.
 */
export async function readSignedBody(
  request: Request,
  secrets: WebhookSecrets,
  caller: string,
): Promise<{ body: string } | { refused: 'unsigned' | 'too_large' }> {
  const keys = [secrets].flat().filter((secret): secret is string => Boolean(secret))
  if (keys.length === 0) throw new TypeError(`${caller}: no secret is set.`)
  if (request.bodyUsed) throw new TypeError(`${caller}: the body was read before.`)
  const signature = decode(request.headers.get('x-stackone-signature') ?? '')
  if (!signature) return { refused: 'unsigned' }
  try {
    const body = await readText(request.clone(), { limit: maxBytes, exact: true })
    if (body === undefined) return { refused: 'too_large' }
    const matches = await Promise.all(keys.map((key) => isSigned(key, signature, encode(body))))
    return matches.includes(true) ? { body } : { refused: 'unsigned' }
  } catch {
    // The vendor can't have signed a body that ends early or isn't UTF-8.
    return { refused: 'unsigned' }
  }
}

const encode = (text: string) => new TextEncoder().encode(text)

// 32 bytes are 43 characters of base64url. The last one carries four bits, so other characters there would decode to the same bytes.
function decode(signature: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]{42}[AEIMQUYcgkosw048]=?$/.test(signature)) return undefined
  const base64 = signature.slice(0, 43).replaceAll('-', '+').replaceAll('_', '/')
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
}

async function isSigned(secret: string, signature: BufferSource, body: BufferSource): Promise<boolean> {
  const key = await crypto.subtle.importKey('raw', encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['verify'])
  // Compares in constant time.
  return crypto.subtle.verify('HMAC', key, signature, body)
}

/** Returns the signed time of a body as written: `sent_at`, or `event_date` when that is missing. */
export function readSentAt(body: string): unknown {
  try {
    const { sent_at: sentAt, event_date: eventDate } = JSON.parse(body) as Record<string, unknown>
    return sentAt ?? eventDate ?? undefined
  } catch {
    // Only an object contains a time.
    return undefined
  }
}

/** Whether a time is recent: an ISO date, or seconds or milliseconds since 1970. */
export function isRecent(sent: unknown): boolean {
  const time = typeof sent === 'string' ? Date.parse(sent) : sent
  return typeof time === 'number' && Math.abs(Date.now() - (time < 1e11 ? time * 1000 : time)) < toleranceMs
}
