import type { EmulatorOptions } from '../EmulatorOptions.js'
import { DroppedConnection } from '../http/errors.js'
import type { EmulatorRoute } from '../routes/EmulatorRoute.js'

/** How a call can break without an answer, by the word for it. */
export const breaks = {
  drop: () => new DroppedConnection(),
}

/** A status that a route sends instead of its own. */
export interface ForcedFailure {
  route: EmulatorRoute
  /** An HTTP status, or 'drop' to close the connection without an answer. */
  status: number | keyof typeof breaks
  /** The number of calls, or 'always' until the next reset. @default 1 */
  times?: number | 'always'
  /** The message of the answer. @default 'Forced by the emulator' */
  message?: string
  /** The Retry-After header, in seconds. */
  retryAfter?: number
}

/** What is set to go wrong or slowly. */
export interface Faults {
  force(failure: ForcedFailure): void
  /** Takes back what was forced, on one route or on all. */
  recover(route?: EmulatorRoute): void
  /** The failure this call gets, which uses it up by one. */
  take(route: EmulatorRoute): ForcedFailure | undefined
  setLatency(ms: number, route?: EmulatorRoute): void
  latencyOf(route: EmulatorRoute): number
}

/** Nothing wrong yet; every route as slow as the options say. */
export function createFaults({ latency = 0 }: EmulatorOptions): Faults {
  let failures: { failure: ForcedFailure; left: number }[] = []
  const latencies = new Map<EmulatorRoute, number>()
  let general = latency
  return {
    force: (failure) => {
      const { times = 1 } = failure
      failures.push({ failure, left: times === 'always' ? Number.POSITIVE_INFINITY : times })
    },
    recover: (route) => {
      failures = route ? failures.filter(({ failure }) => failure.route !== route) : []
    },
    take: (route) => {
      const found = failures.find((entry) => entry.failure.route === route && entry.left > 0)
      if (found) found.left -= 1
      return found?.failure
    },
    setLatency: (ms, route) => {
      if (route) latencies.set(route, ms)
      else general = ms
    },
    latencyOf: (route) => latencies.get(route) ?? general,
  }
}
