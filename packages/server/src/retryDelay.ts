const firstMs = 250
const maxAttempts = 4
/** 0 stands for a connection that failed. */
const repeatable = new Set([0, 408, 429, 502, 503])

/** How long to wait before the next try, in milliseconds; Infinity when there is none. Jitter spreads a burst. */
export function retryDelay(status: number, attempt: number, retryAfter: number | undefined): number {
  if (!repeatable.has(status) || attempt >= maxAttempts) return Number.POSITIVE_INFINITY
  const jitter = firstMs * Math.random()
  return retryAfter === undefined ? (firstMs / 2 + jitter) * 2 ** (attempt - 1) : retryAfter * 1000 + jitter
}

/**
 * A Retry-After header in whole seconds, from either of its forms (RFC 9110, 10.2.3). Anything else counts as none: an empty
 * or negative one would ask for calls without a pause, and two in a list contradict each other.
 */
export function readRetryAfter(header: string | null): number | undefined {
  const value = header?.trim() ?? ''
  const seconds = /^\d+$/.test(value) ? Number(value) : Math.ceil((parseDate(value) - Date.now()) / 1000)
  return Number.isSafeInteger(seconds) ? Math.max(0, seconds) : undefined
}

// Date.parse alone takes almost anything with a number for a date.
const parseDate = (text: string) =>
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? [^,]+$/.test(text) ? Date.parse(text) : Number.NaN
