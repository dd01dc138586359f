import { ConnectError } from '@connect-hub/session'

/** The time limit of one request. */
export interface Deadline {
  /** Aborts when the time is over or the client disconnects; the reason is a ConnectError. */
  signal: AbortSignal
  leftMs: () => number
  /** Settles like the promise, or rejects when the time is over, because some work ignores the signal. */
  race: <T>(promise: Promise<T>) => Promise<T>
  /** Clears the timer and the listener. Call it when the request ends. */
  clear: () => void
}

/** Starts the time limit of a request. */
export function createDeadline(client: AbortSignal, timeoutMs: number): Deadline {
  const controller = new AbortController()
  const { signal } = controller
  const end = Date.now() + timeoutMs
  const stop = (code: 'aborted' | 'timeout') => controller.abort(new ConnectError(code))
  const leave = () => stop('aborted')
  const timer = setTimeout(stop, timeoutMs, 'timeout')
  client.addEventListener('abort', leave)
  if (client.aborted) leave()
  return {
    signal,
    leftMs: () => end - Date.now(),
    race: (promise) =>
      new Promise((resolve, reject) => {
        const over = () => reject(signal.reason)
        signal.addEventListener('abort', over)
        if (signal.aborted) over()
        promise.then(resolve, reject)
      }),
    clear: () => {
      clearTimeout(timer)
      client.removeEventListener('abort', leave)
    },
  }
}
