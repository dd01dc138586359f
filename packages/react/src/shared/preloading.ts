/** Whether the user asked the browser to save data: the kit then loads nothing before the click. */
export function savesData(): boolean {
  const { navigator } = globalThis as { navigator?: { connection?: { saveData?: boolean } } }
  return navigator?.connection?.saveData === true
}

/** Calls back when the page is idle. Returns its own undo. */
export function whenIdle(callback: () => void): () => void {
  // Safari has neither.
  const {
    requestIdleCallback: start = (run: () => void) => setTimeout(run, 200),
    cancelIdleCallback: cancel = clearTimeout,
  } = globalThis as Partial<Pick<Window, 'requestIdleCallback' | 'cancelIdleCallback'>>
  const id = Number(start(callback))
  return () => cancel(id)
}
