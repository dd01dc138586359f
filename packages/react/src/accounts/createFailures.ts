import type { ConnectError } from '@connect-hub/session'

/** The disconnect errors, by account. Each row subscribes only to its own, because there may be hundreds. */
export interface Failures {
  get: (id: string) => ConnectError | undefined
  set: (id: string, error: ConnectError | undefined) => void
  subscribe: (listener: () => void) => () => void
}

export function createFailures(): Failures {
  const failures = new Map<string, ConnectError>()
  const listeners = new Set<() => void>()
  return {
    get: (id) => failures.get(id),
    set(id, error) {
      if (error) failures.set(id, error)
      else failures.delete(id)
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
