import { readText } from './readText.js'

const maxBytes = 1024 * 1024
const toleranceMs = 5 * 60 * 1000

/**
 * True when the vendor has signed the webhook with one of the secrets: x-stackone-signature is the HMAC-SHA256 of the raw
 * body in base64url. A webhook whose `sent_at` is more than five minutes off is refused, so that a caught one cannot be
 * replayed later; without `sent_at` its `event_date` counts. A body over 1 MB is refused too. The request can still be read
 * afterwards.
 * @param secrets One, or two while one replaces the other. Empty ones are skipped.
 * @throws TypeError when there is no secret, or the body was read before.
 */
export async function verifyWebhook(
  request: Request,
  secrets: string | readonly (string | undefined)[],
): Promise<boolean> {
  const keys = [secrets].flat().filter((secret): secret is string => Boolean(secret))
  if (keys.length === 0) throw new TypeError('verifyWebhook: no secret is set.')
  if (request.bodyUsed) throw new TypeError('verifyWebhook: the body was read before.')
  const signature = decode(request.headers.get('x-stackone-signature') ?? '')
  const body = signature && (await readText(request.clone(), { limit: maxBytes, exact: true }).catch(() => undefined))
  if (!signature || body === undefined) return false
  const matches = await Promise.all(keys.map((key) => isSigned(key, signature, encode(body))))
  return matches.includes(true) && isFresh(body)
}

const encode = (text: string) => new TextEncoder().encode(text)

// 32 bytes are 43 letters of base64url.
function decode(signature: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]{43}=?$/.test(signature)) return undefined
  const base64 = signature.slice(0, 43).replaceAll('-', '+').replaceAll('_', '/')
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
}

async function isSigned(secret: string, signature: BufferSource, body: BufferSource): Promise<boolean> {
  const key = await crypto.subtle.importKey('raw', encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['verify'])
  // Compares in constant time.
  return crypto.subtle.verify('HMAC', key, signature, body)
}

/**
 * Whether the signed time is recent. A body without one is taken: the signature covers all of it, so that nobody can take the
 * time out. A time that cannot be read is refused.
 */
function isFresh(body: string): boolean {
  const sent = readSent(body)
  if (sent === undefined) return true
  const time = typeof sent === 'string' ? Date.parse(sent) : sent
  // An ISO date, or seconds or milliseconds since 1970.
  return typeof time === 'number' && Math.abs(Date.now() - (time < 1e11 ? time * 1000 : time)) < toleranceMs
}

function readSent(body: string): unknown {
  try {
    const { sent_at: sentAt, event_date: eventDate } = JSON.parse(body) as Record<string, unknown>
    return sentAt ?? eventDate ?? undefined
  } catch {
    // Not an object: carries no time.
    return undefined
  }
}
