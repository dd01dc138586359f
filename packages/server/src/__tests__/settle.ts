import { vi } from 'vitest'

/** Moves the faked clock on until the promise settles; gives its value and how long that took, in milliseconds. */
export async function settle<T>(promise: Promise<T>): Promise<{ value: T; ms: number }> {
  let done = false
  const finish = () => {
    done = true
  }
  promise.then(finish, finish)
  const started = Date.now()
  for (let steps = 0; !done && steps < 100_000; steps += 1) await vi.advanceTimersByTimeAsync(1)
  return { value: await promise, ms: Date.now() - started }
}
