import {
  type ConnectCategory,
  type ConnectErrorCode,
  type ConnectSession,
  type ConnectSessionCreate,
  type ConnectSessionRequest,
  type ConnectSessionToken,
  connectErrors,
  fromWire,
  isConnectError,
  type LinkedAccount,
  toWire,
  type WireFields,
} from '@connect-hub/session'
import type {
  connectSessionCreateSchema,
  connectSessionRequestSchema,
  connectSessionSchema,
  connectSessionTokenSchema,
  linkedAccountSchema,
} from '@connect-hub/session/schema'
import { expectTypeOf, test } from 'vitest'
import type * as z from 'zod'

const owner = { originOwnerId: 'o', originOwnerName: 'n' }

test('a request needs its owner, and knows the type of every field', () => {
  expectTypeOf(owner).toExtend<ConnectSessionCreate>()
  expectTypeOf<{ originOwnerId: string }>().not.toExtend<ConnectSessionCreate>()
  toWire({ ...owner, categories: ['hris'], expiresIn: 60, metadata: { any: { thing: [1] } }, type: 'test' })
  // @ts-expect-error seconds are a number
  toWire({ ...owner, expiresIn: '60' })
  // @ts-expect-error metadata is an object
  toWire({ ...owner, metadata: 'plan=pro' })
  // @ts-expect-error camelCase, not the wire's spelling
  toWire({ ...owner, account_id: 'acc-1' })
})

test('a browser cannot name the owner', () => {
  const request: ConnectSessionRequest = { provider: 'bamboohr' }
  // @ts-expect-error the server sets the owner
  const forged: ConnectSessionRequest = { originOwnerId: 'tenant-2' }
  expectTypeOf(request).toEqualTypeOf(forged)
})

test('a category outside the list is allowed, and the known ones stay suggestions', () => {
  expectTypeOf<'payroll'>().toExtend<ConnectCategory>()
  expectTypeOf<5>().not.toExtend<ConnectCategory>()
  // Were the union to collapse into string, autocompletion would be gone.
  expectTypeOf<ConnectCategory>().not.toEqualTypeOf<string>()
  expectTypeOf<Extract<ConnectCategory, 'hris-legacy'>>().toEqualTypeOf<'hris-legacy'>()
})

test('codes are a closed list', () => {
  expectTypeOf<'already_open'>().toExtend<ConnectErrorCode>()
  expectTypeOf<'boom'>().not.toExtend<ConnectErrorCode>()
  expectTypeOf<ConnectErrorCode>().toEqualTypeOf<keyof typeof connectErrors>()
})

test('fromWire says what it was asked to read, else any field that there may be', () => {
  expectTypeOf(fromWire<LinkedAccount>({})).toEqualTypeOf<LinkedAccount>()
  expectTypeOf(fromWire({})).toEqualTypeOf<WireFields>()
  expectTypeOf(fromWire({}).organizationId).toEqualTypeOf<string | undefined>()
})

test('the guard narrows', () => {
  const caught: unknown = undefined
  if (isConnectError(caught)) expectTypeOf(caught.code).toEqualTypeOf<ConnectErrorCode>()
})

test('the schemas give the types of the main entry, and take input left blank', () => {
  expectTypeOf<z.output<typeof connectSessionCreateSchema>>().toEqualTypeOf<ConnectSessionCreate>()
  expectTypeOf<z.output<typeof connectSessionRequestSchema>>().toExtend<ConnectSessionRequest>()
  expectTypeOf<z.output<typeof connectSessionSchema>>().toEqualTypeOf<ConnectSession>()
  expectTypeOf<z.output<typeof connectSessionTokenSchema>>().toEqualTypeOf<ConnectSessionToken>()
  expectTypeOf<z.output<typeof linkedAccountSchema>>().toEqualTypeOf<LinkedAccount>()
  expectTypeOf<{ provider: null; label: '' }>().toExtend<z.input<typeof connectSessionRequestSchema>>()
})
