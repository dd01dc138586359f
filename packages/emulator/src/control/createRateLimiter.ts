import { ApiError } from '../http/errors.js'
import type { Clock } from '../state/createClock.js'

/** A rate limit, like the vendor's (its docs: 1000 requests a minute for a key). */
export interface RateLimit {
  /** The number of allowed calls. */
  requests: number
  /** The length of the window, in seconds. */
  seconds: number
}

/** Counts the calls of each key. */
export interface RateLimiter {
  set(limit: RateLimit | undefined): void
  /** Throws 429 with Retry-After when the key exceeds its limit. */
  count(key: string): void
}

/** A limiter of windows that start with a key's first call. */
export function createRateLimiter(clock: Clock, initial?: RateLimit): RateLimiter {
  const windows = new Map<string, { endsAt: number; calls: number }>()
  let limit = initial
  return {
    set: (next) => {
      limit = next
      windows.clear()
    },
    count: (key) => {
      if (!limit) return
      const now = clock.now()
      const open = windows.get(key)
      const window = open && now < open.endsAt ? open : { endsAt: now + limit.seconds * 1000, calls: 0 }
      windows.set(key, window)
      window.calls += 1
      if (window.calls <= limit.requests) return
      throw new ApiError(429, 'Too many requests', { 'retry-after': String(Math.ceil((window.endsAt - now) / 1000)) })
    },
  }
}
