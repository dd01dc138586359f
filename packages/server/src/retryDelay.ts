const firstMs = 250
const maxAttempts = 4
/** The statuses to retry; 0 means that the connection failed. */
const repeatable = new Set([0, 408, 429, 502, 503])

/** Returns the delay before the next attempt, in milliseconds; Infinity for no retry. Jitter spreads a burst. */
export function retryDelay(status: number, attempt: number, retryAfter: number | undefined): number {
  if (!repeatable.has(status) || attempt >= maxAttempts) return Number.POSITIVE_INFINITY
  const jitter = firstMs * Math.random()
  return retryAfter === undefined ? (firstMs / 2 + jitter) * 2 ** (attempt - 1) : retryAfter * 1000 + jitter
}

/**
 * Reads a Retry-After header in either of its forms (RFC 9110, 10.2.3), in whole seconds. Ignores invalid values: an empty or
 * negative one would cause calls without a pause, and two in a list contradict each other.
 */
export function readRetryAfter(header: string | null): number | undefined {
  const value = header?.trim() ?? ''
  const seconds = /^\d+$/.test(value) ? Number(value) : Math.ceil((parseDate(value) - Date.now()) / 1000)
  return Number.isSafeInteger(seconds) ? Math.max(0, seconds) : undefined
}

// Date.parse alone accepts almost any text with a number.
const parseDate = (text: string) =>
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? [^,]+$/.test(text) ? Date.parse(text) : Number.NaN
