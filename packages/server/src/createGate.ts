import { fail } from './fail.js'

/** Limits how many requests run concurrently and refuses any further one immediately. */
export function createGate(limit: number) {
  let running = 0
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= limit)
      fail('rate_limited', `The server is already handling ${limit} requests. See maxConcurrent.`, {
        status: 503,
        retryAfter: 1,
      })
    running += 1
    try {
      return await work()
    } finally {
      running -= 1
    }
  }
}
