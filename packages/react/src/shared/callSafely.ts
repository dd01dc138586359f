/** Calls a callback of the host. What it throws is reported as the browser reports any uncaught error, and stops nothing here. */
export function callSafely(callback: () => void): void {
  try {
    callback()
  } catch (error) {
    if (typeof reportError === 'function') reportError(error)
    else
      queueMicrotask(() => {
        throw error
      })
  }
}
