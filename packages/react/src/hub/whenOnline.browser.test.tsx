import { ConnectError } from '@connect-hub/session'
import { expect, test, vi } from 'vitest'
import { whenOnline } from './whenOnline.js'

const offline = () => new ConnectError('offline')

/** Fails as without a network, then works. */
function failingOnce() {
  let runs = 0
  return async () => {
    runs += 1
    if (runs === 1) throw offline()
    return runs
  }
}

test('retries a call that failed offline once the network is back', async () => {
  const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  const result = whenOnline(failingOnce(), new AbortController().signal)
  const settled = vi.fn()
  result.then(settled, settled)
  await Promise.resolve()
  expect(settled).not.toHaveBeenCalled()
  onLine.mockReturnValue(true)
  window.dispatchEvent(new Event('online'))
  expect(await result).toBe(2)
})

test('calls a backend that reports offline only once while the browser is online', async () => {
  await expect(whenOnline(failingOnce(), new AbortController().signal)).rejects.toMatchObject({ code: 'offline' })
})

test('stops waiting when the hub ends, and leaves no listener', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  const added = vi.spyOn(window, 'addEventListener')
  const removed = vi.spyOn(window, 'removeEventListener')
  const controller = new AbortController()
  const result = whenOnline(failingOnce(), controller.signal)
  await vi.waitFor(() => expect(added).toHaveBeenCalled())
  controller.abort()
  await expect(result).rejects.toMatchObject({ code: 'offline' })
  expect(removed.mock.calls).toEqual(added.mock.calls)
})

test('rejects other failures without waiting', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  const failed = whenOnline(() => Promise.reject(new ConnectError('timeout')), new AbortController().signal)
  await expect(failed).rejects.toMatchObject({ code: 'timeout' })
})
