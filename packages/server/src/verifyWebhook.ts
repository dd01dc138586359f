import { readText } from './readText.js'

const maxBytes = 1024 * 1024
const toleranceMs = 5 * 60 * 1000

/**
 * True when the vendor has signed the webhook with one of the secrets: x-stackone-signature is the HMAC-SHA256 of the raw
 * body in base64url. A payload that carries a `timestamp` more than five minutes off is refused, so that a caught webhook cannot be
 * replayed later; so is a body over 1 MB. The request can still be read afterwards.
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
  const body = signature && (await readText(request.clone(), maxBytes).catch(() => undefined))
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

// Sent as an ISO date, or as seconds or milliseconds since 1970; or not at all.
function isFresh(body: string): boolean {
  let sent: unknown
  try {
    sent = JSON.parse(body).timestamp
  } catch {
    // Not JSON: carries no time.
  }
  const time = typeof sent === 'string' ? Date.parse(sent) : sent
  if (typeof time !== 'number') return true
  return Math.abs(Date.now() - (time < 1e11 ? time * 1000 : time)) < toleranceMs
}
