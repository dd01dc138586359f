/** Runs a host callback. Reports an exception as the browser reports any uncaught error, and continues. */
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
