import { ConnectError, isConnectError } from '@connect-hub/session'
import { expect, test } from 'vitest'
import { bareError } from './bareError.js'

test.each(['already_open', 'hub_load_failed'] as const)('%s is what the class would have made', (code) => {
  const cause = new Error('chunk 7 failed')
  const error = bareError(code, 'Said to the developer.', cause)
  const made = new ConnectError(code, { message: 'Said to the developer.' })
  expect(error.toJSON()).toEqual(made.toJSON())
  const own = (keys: string[]) => keys.filter((key) => key !== 'toJSON' && key !== 'name').sort()
  expect(own(Object.keys(error))).toEqual(own(Object.keys(made)))
  expect(error.cause).toBe(cause)
  expect(isConnectError(error)).toBe(true)
})
