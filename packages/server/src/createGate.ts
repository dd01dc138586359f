import { fail } from './fail.js'

/** Lets so much work through at a time, and refuses more of it at once. */
export function createGate(limit: number) {
  let running = 0
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= limit)
      fail('rate_limited', `The server is answering ${limit} requests: see maxConcurrent.`, {
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
