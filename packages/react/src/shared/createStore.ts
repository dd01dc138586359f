/** Holds a value that changes, in the form that `useSyncExternalStore` reads. */
export interface Store<T> {
  get: () => T
  set: (value: T) => void
  /** Calls back after each change. Returns its own undo. */
  subscribe: (listener: () => void) => () => void
}

export function createStore<T>(value: T): Store<T> {
  const listeners = new Set<() => void>()
  let current = value
  return {
    get: () => current,
    set(next) {
      current = next
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
