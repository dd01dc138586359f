import { isConnectError } from '@connect-hub/session'

/** Runs a task that needs the network. When it fails offline, waits for the network and retries. */
export async function whenOnline<T>(run: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    try {
      return await run()
    } catch (error) {
      const offline = isConnectError(error) && error.code === 'offline'
      // Retrying a backend that reports offline while the browser is online would never end.
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
