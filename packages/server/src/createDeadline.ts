import { ConnectError } from '@connect-hub/session'

/** The time one request has. */
export interface Deadline {
  /** Aborted at the end of the time and when the client goes away; the reason is a ConnectError. */
  signal: AbortSignal
  leftMs: () => number
  /** Settles like the promise, or rejects when the time is over: not everything heeds a signal. */
  race: <T>(promise: T | Promise<T>) => Promise<T>
  /** Must be called at the end: a timer or listener left behind would add up. */
  clear: () => void
}

/** Starts the clock of a request. */
export function createDeadline(client: AbortSignal, timeoutMs: number): Deadline {
  const controller = new AbortController()
  const { signal } = controller
  const end = Date.now() + timeoutMs
  const leave = () => controller.abort(new ConnectError('aborted', { message: 'The client went away.' }))
  const expire = () => controller.abort(new ConnectError('timeout', { message: `Not done within ${timeoutMs} ms.` }))
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
  })
  stopped.catch(() => undefined)
  const timer = setTimeout(expire, timeoutMs)
  client.addEventListener('abort', leave)
  if (client.aborted) leave()
  return {
    signal,
    leftMs: () => end - Date.now(),
    race: (promise) => Promise.race([stopped, promise]),
    clear: () => {
      clearTimeout(timer)
      client.removeEventListener('abort', leave)
    },
  }
}
