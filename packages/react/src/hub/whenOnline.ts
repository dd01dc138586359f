import { isConnectError } from '@connect-hub/session'

/** Runs something that needs the network; where that fails because there is none, waits for it and runs it again. */
export async function whenOnline<T>(run: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    try {
      return await run()
    } catch (error) {
      const offline = isConnectError(error) && error.code === 'offline'
      // A backend that says offline while the browser is not would be asked again without end.
      if (!offline || signal.aborted || navigator.onLine) throw error
      await nextOnline(signal)
      if (signal.aborted) throw error
    }
  }
}

function nextOnline(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      window.removeEventListener('online', done)
      signal.removeEventListener('abort', done)
      resolve()
    }
    window.addEventListener('online', done)
    signal.addEventListener('abort', done)
  })
}
