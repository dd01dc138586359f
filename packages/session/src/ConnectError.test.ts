import { readFileSync } from 'node:fs'
import { ConnectError, type ConnectErrorCode, connectErrors, isConnectError } from '@connect-hub/session'
import { describe, expect, it } from 'vitest'

const isCode = (value: string): value is ConnectErrorCode => value in connectErrors
const codes = Object.keys(connectErrors).filter(isCode)

describe('ConnectError', () => {
  it.each(codes)('takes the defaults of %s from the table', (code) => {
    expect(new ConnectError(code)).toMatchObject({
      kind: 'ConnectError',
      name: 'ConnectError',
      code,
      message: code,
      ...connectErrors[code],
    })
  })

  it('lets options override the table, except undefined ones', () => {
    const given = { message: 'm', userMessage: 'u', retryable: false, status: 418, retryAfter: 3, requestId: 'r' }
    expect(new ConnectError('unknown', given)).toMatchObject(given)
    const nothing = {
      message: undefined,
      userMessage: undefined,
      retryable: undefined,
      status: undefined,
      cause: undefined,
    }
    expect(new ConnectError('unknown', nothing)).toMatchObject(connectErrors.unknown)
    expect(new ConnectError('unknown', nothing)).not.toHaveProperty('cause')
  })

  it('names the invalid fields in its message', () => {
    const issues = [
      { path: 'label', message: 'must be of type string' },
      { path: 'id', message: 'is missing' },
    ]
    expect(new ConnectError('validation', { issues }).message).toBe('label must be of type string; id is missing')
  })

  it('serializes without cause, stack or fields added later', () => {
    const error = Object.assign(new ConnectError('forbidden', { cause: new Error('secret'), requestId: 'r' }), {
      token: 'secret',
    })
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      kind: 'ConnectError',
      code: 'forbidden',
      message: 'forbidden',
      userMessage: connectErrors.forbidden.userMessage,
      retryable: false,
      status: 403,
      requestId: 'r',
    })
  })
})

describe('isConnectError', () => {
  it('recognizes an error of another copy of the kit by its kind', () => {
    expect(isConnectError(new ConnectError('unknown'))).toBe(true)
    expect(isConnectError(Object.assign(new Error('x'), { kind: 'ConnectError' }))).toBe(true)
  })

  it.each([undefined, null, 'ConnectError', 0, {}, new Error('x'), { kind: 'Other' }])('is false for %s', (value) => {
    expect(isConnectError(value)).toBe(false)
  })
})

it('has one section in docs/reference/errors.md for each code, in the order of the table', () => {
  const text = readFileSync(new URL('../../../docs/reference/errors.md', import.meta.url), 'utf8')
  const sections = text.split(/^## /m).slice(1)
  expect(sections.map((section) => section.split('\n')[0])).toEqual(codes)
  for (const [at, { status, retryable, userMessage }] of Object.values(connectErrors).entries()) {
    const section = sections[at]
    expect(section).toContain(`Status ${status}, ${retryable ? 'retryable' : 'not retryable'}.`)
    expect(section).toContain(userMessage)
    for (const part of ['**What happened**', '**Who can fix it**', '**What to do**']) expect(section).toContain(part)
  }
})
