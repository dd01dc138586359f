const firstMs = 250
const maxAttempts = 4
/** 0 stands for a connection that failed. */
const repeatable = new Set([0, 429, 502, 503])

/** How long to wait before the next try, in milliseconds; undefined when there is none. Jitter spreads a burst. */
export function retryDelay(status: number, attempt: number, retryAfter: number | undefined): number | undefined {
  if (!repeatable.has(status) || attempt >= maxAttempts) return undefined
  const backoff = firstMs * 2 ** (attempt - 1) * (0.5 + Math.random())
  return retryAfter === undefined ? backoff : retryAfter * 1000 + Math.random() * firstMs
}

/** A Retry-After header in whole seconds, from either of its forms (RFC 9110, 10.2.3). */
export function readRetryAfter(header: string | null): number | undefined {
  if (!header) return undefined
  const seconds = /^\d+$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - Date.now()) / 1000)
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined
}
