import { ConnectError } from '@connect-hub/session'

/**
 * Runs a task for at most `ms` milliseconds, then aborts it and rejects with `timeout`, or with `aborted` once `signal` is.
 * It does not wait for a task that ignores its signal.
 */
export function withDeadline<T>(run: (signal: AbortSignal) => Promise<T>, ms: number, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController()
    const end = (code: 'aborted' | 'timeout') => {
      reject(new ConnectError(code))
      controller.abort()
    }
    const timer = setTimeout(end, ms, 'timeout')
    const leave = () => end('aborted')
    signal.addEventListener('abort', leave)
    if (signal.aborted) leave()
    const clear = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', leave)
    }
    controller.signal.addEventListener('abort', clear)
    run(controller.signal).then(resolve, reject).finally(clear)
  })
}
