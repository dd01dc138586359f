/** The person asked their browser to save data: nothing is loaded before the click then. */
export function savesData(): boolean {
  if (typeof navigator === 'undefined') return false
  const { connection } = navigator as { connection?: { saveData?: boolean } }
  return connection?.saveData === true
}

/** Calls back once the page has nothing else to do. Returns its own undo. */
export function whenIdle(callback: () => void): () => void {
  // Safari has no requestIdleCallback.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(callback, 200)
    return () => clearTimeout(timer)
  }
  const id = requestIdleCallback(callback)
  return () => cancelIdleCallback(id)
}
