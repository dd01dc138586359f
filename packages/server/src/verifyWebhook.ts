import { readBody } from './readBody.js'

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
  const body = signature && (await readBody(request.clone(), maxBytes))
  if (!signature || !body) return false
  const matches = await Promise.all(keys.map((key) => isSigned(key, signature, body)))
  return matches.includes(true) && isFresh(body)
}

// 32 bytes are 43 letters of base64url.
function decode(signature: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]{43}=?$/.test(signature)) return undefined
  return Uint8Array.from(atob(signature.slice(0, 43).replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  )
}

async function isSigned(secret: string, signature: BufferSource, body: BufferSource): Promise<boolean> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(secret), algorithm, false, ['verify'])
  // Compares in constant time.
  return crypto.subtle.verify('HMAC', key, signature, body)
}

function isFresh(body: Uint8Array): boolean {
  const time = readTime(body)
  return time === undefined || Math.abs(Date.now() - time) <= toleranceMs
}

function readTime(body: Uint8Array): number | undefined {
  try {
    const { timestamp }: { timestamp?: unknown } = JSON.parse(new TextDecoder().decode(body))
    // Seconds or milliseconds since 1970, or an ISO date.
    if (typeof timestamp === 'number') return timestamp < 1e11 ? timestamp * 1000 : timestamp
    return typeof timestamp === 'string' ? Date.parse(timestamp) : undefined
  } catch {
    return undefined
  }
}
