/** Whether the user asked the browser to save data: the kit then loads nothing before the click. */
export function savesData(): boolean {
  const { navigator } = globalThis as { navigator?: { connection?: { saveData?: boolean } } }
  return navigator?.connection?.saveData === true
}

/** Calls back when the page is idle. Returns its own undo. */
export function whenIdle(callback: () => void): () => void {
  // Safari has no requestIdleCallback.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(callback, 200)
    return () => clearTimeout(timer)
  }
  const id = requestIdleCallback(callback)
  return () => cancelIdleCallback(id)
}
