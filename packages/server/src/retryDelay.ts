const firstMs = 250
const maxAttempts = 4
/** 0 stands for a connection that failed. */
const repeatable = new Set([0, 429, 502, 503])

/** How long to wait before the next try, in milliseconds; Infinity when there is none. Jitter spreads a burst. */
export function retryDelay(status: number, attempt: number, retryAfter: number | undefined): number {
  if (!repeatable.has(status) || attempt >= maxAttempts) return Number.POSITIVE_INFINITY
  const jitter = firstMs * Math.random()
  return retryAfter === undefined ? (firstMs / 2 + jitter) * 2 ** (attempt - 1) : retryAfter * 1000 + jitter
}

/** A Retry-After header in whole seconds, from either of its forms (RFC 9110, 10.2.3). */
export function readRetryAfter(header: string | null): number | undefined {
  const seconds = Number(header ?? Number.NaN)
  const wait = Math.ceil(Number.isNaN(seconds) ? (Date.parse(header ?? '') - Date.now()) / 1000 : seconds)
  return Number.isSafeInteger(wait) ? Math.max(0, wait) : undefined
}
