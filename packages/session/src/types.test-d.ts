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

test("requires a request's owner, and types every field", () => {
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

test("forbids an owner in a browser's request", () => {
  const request: ConnectSessionRequest = { provider: 'bamboohr' }
  // @ts-expect-error the server sets the owner
  const forged: ConnectSessionRequest = { originOwnerId: 'tenant-2' }
  expectTypeOf(request).toEqualTypeOf(forged)
})

test('allows a category outside the list, and suggests the known ones', () => {
  expectTypeOf<'payroll'>().toExtend<ConnectCategory>()
  expectTypeOf<5>().not.toExtend<ConnectCategory>()
  // If the union collapsed into string, autocompletion would be lost.
  expectTypeOf<ConnectCategory>().not.toEqualTypeOf<string>()
  expectTypeOf<Extract<ConnectCategory, 'hris-legacy'>>().toEqualTypeOf<'hris-legacy'>()
})

test('closes the list of codes', () => {
  expectTypeOf<'already_open'>().toExtend<ConnectErrorCode>()
  expectTypeOf<'boom'>().not.toExtend<ConnectErrorCode>()
  expectTypeOf<ConnectErrorCode>().toEqualTypeOf<keyof typeof connectErrors>()
})

test('types the result of fromWire as requested, otherwise with every possible field', () => {
  expectTypeOf(fromWire<LinkedAccount>({})).toEqualTypeOf<LinkedAccount>()
  expectTypeOf(fromWire({})).toEqualTypeOf<WireFields>()
  expectTypeOf(fromWire({}).organizationId).toEqualTypeOf<string | undefined>()
})

test('narrows with the guard', () => {
  const caught: unknown = undefined
  if (isConnectError(caught)) expectTypeOf(caught.code).toEqualTypeOf<ConnectErrorCode>()
})

test("infers the main entry's types from the schemas, and accepts blank input", () => {
  expectTypeOf<z.output<typeof connectSessionCreateSchema>>().toEqualTypeOf<ConnectSessionCreate>()
  expectTypeOf<z.output<typeof connectSessionRequestSchema>>().toExtend<ConnectSessionRequest>()
  expectTypeOf<z.output<typeof connectSessionSchema>>().toEqualTypeOf<ConnectSession>()
  expectTypeOf<z.output<typeof connectSessionTokenSchema>>().toEqualTypeOf<ConnectSessionToken>()
  expectTypeOf<z.output<typeof linkedAccountSchema>>().toEqualTypeOf<LinkedAccount>()
  expectTypeOf<{ provider: null; label: '' }>().toExtend<z.input<typeof connectSessionRequestSchema>>()
})
