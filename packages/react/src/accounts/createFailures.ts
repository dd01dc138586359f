import type { ConnectError } from '@connect-hub/session'
import { createStore } from '../shared/createStore.js'

/** The disconnect errors, by account. Each row subscribes only to its own, because there may be hundreds. */
export interface Failures {
  get: (id: string) => ConnectError | undefined
  set: (id: string, error: ConnectError | undefined) => void
  subscribe: (listener: () => void) => () => void
}

export function createFailures(): Failures {
  const { get, set, subscribe } = createStore<ReadonlyMap<string, ConnectError>>(new Map())
  return {
    get: (id) => get().get(id),
    set(id, error) {
      const failures = new Map(get())
      if (error) failures.set(id, error)
      else failures.delete(id)
      set(failures)
    },
    subscribe,
  }
}
