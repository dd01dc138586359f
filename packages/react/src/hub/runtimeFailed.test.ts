import { ConnectError, isConnectError } from '@connect-hub/session'
import { expect, test } from 'vitest'
import { runtimeFailed } from './runtimeFailed.js'

test('it is what the class would have made', () => {
  const cause = new Error('chunk 7 failed')
  const error = runtimeFailed(cause)
  const made = new ConnectError('hub_load_failed', { message: error.message })
  expect(error.toJSON()).toEqual(made.toJSON())
  expect(
    Object.keys(error)
      .filter((key) => key !== 'toJSON')
      .sort(),
  ).toEqual(
    Object.keys(made)
      .filter((key) => key !== 'name')
      .sort(),
  )
  expect(error.cause).toBe(cause)
  expect(isConnectError(error)).toBe(true)
})
