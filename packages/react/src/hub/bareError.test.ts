// @vitest-environment happy-dom
import { ConnectError, isConnectError } from '@connect-hub/session'
import { expect, test, vi } from 'vitest'
import { bareError } from './bareError.js'

test.each([
  ['offline', false],
  ['hub_load_failed', true],
] as const)('%s is what the class would have made', (code, onLine) => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(onLine)
  const cause = new Error('chunk 7 failed')
  const error = bareError(cause)
  const made = new ConnectError(code, { message: error.message })
  expect(error.toJSON()).toEqual(made.toJSON())
  const own = (keys: string[]) => keys.filter((key) => key !== 'toJSON' && key !== 'name').sort()
  expect(own(Object.keys(error))).toEqual(own(Object.keys(made)))
  expect(error.cause).toBe(cause)
  expect(isConnectError(error)).toBe(true)
})
