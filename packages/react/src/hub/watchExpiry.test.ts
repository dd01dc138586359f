// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchExpiry } from './watchExpiry.js'

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: 0 }))
afterEach(() => vi.useRealTimers())

const inTenMinutes = () => new Date(600_000)

it('calls back once when the moment has come', () => {
  const onExpired = vi.fn()
  watchExpiry(inTenMinutes(), onExpired)
  vi.advanceTimersByTime(599_999)
  expect(onExpired).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(onExpired).toHaveBeenCalledOnce()
  window.dispatchEvent(new Event('focus'))
  expect(onExpired).toHaveBeenCalledOnce()
  expect(vi.getTimerCount()).toBe(0)
})

it.each(['focus', 'online', 'pageshow'])('notices on %s that the clock jumped past the moment', (type) => {
  const onExpired = vi.fn()
  watchExpiry(inTenMinutes(), onExpired)
  window.dispatchEvent(new Event(type))
  expect(onExpired).not.toHaveBeenCalled()
  vi.setSystemTime(600_001)
  window.dispatchEvent(new Event(type))
  expect(onExpired).toHaveBeenCalledOnce()
})

it('does nothing after it is cancelled', () => {
  const onExpired = vi.fn()
  const stop = watchExpiry(inTenMinutes(), onExpired)
  stop()
  vi.setSystemTime(600_001)
  window.dispatchEvent(new Event('focus'))
  expect(onExpired).not.toHaveBeenCalled()
  expect(vi.getTimerCount()).toBe(0)
})
