/** One hub at a time on a page, across every copy of the kit on it: hence a key that all copies share. */
const key = Symbol.for('connect-hub.open')

interface Lock {
  focus(): void
}

/** Takes the page's one place for a hub. When it is taken, focuses the hub that is open and returns undefined. */
export function takeHubLock(lock: Lock): (() => void) | undefined {
  const page = globalThis as { [key]?: Lock | undefined }
  if (page[key]) {
    page[key].focus()
    return undefined
  }
  page[key] = lock
  return () => {
    page[key] = undefined
  }
}

/** Whether a hub is open on the page, or about to be. */
export function isHubLocked(): boolean {
  return (globalThis as { [key]?: Lock | undefined })[key] !== undefined
}
