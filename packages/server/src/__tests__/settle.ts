import { vi } from 'vitest'

/** Advances the fake clock until the promise settles; returns its value and the elapsed time in milliseconds. */
export async function settle<T>(promise: Promise<T>): Promise<{ value: T; ms: number }> {
  const started = Date.now()
  const progress = { ended: 0 }
  const end = () => {
    progress.ended = Date.now()
  }
  promise.then(end, end)
  while (progress.ended === 0) await vi.advanceTimersByTimeAsync(1)
  return { value: await promise, ms: progress.ended - started }
}
