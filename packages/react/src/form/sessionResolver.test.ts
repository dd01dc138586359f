import { connectSessionCreateSchema, connectSessionRequestSchema } from '@connect-hub/session/schema'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { sessionResolver } from './sessionResolver.js'
import { type ConnectSessionFormValues, fromFormValues } from './values/formValues.js'
import { sessionFieldNames } from './values/SessionFields.js'

const text = fc.constantFrom('', ' ', 'bamboohr', 'TEST', 'hrisLegacy')
const number = fc.constantFrom(0, -1, 1.5, 60, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY)
const anything = fc.oneof(text, number, fc.boolean(), fc.constant(null), fc.array(fc.oneof(text, number)), fc.object())

/** What a form can hold, and what code of a host could put into it. */
const values = fc
  .subarray([...sessionFieldNames], { maxLength: 5 })
  .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, fc.oneof(text, anything)]))))

it.each([
  ['form', connectSessionCreateSchema],
  ['server', connectSessionRequestSchema],
] as const)('with the owner from the %s it finds the issues of the schema, word for word', async (owner, schema) => {
  const seen = { accepted: 0, refused: 0 }
  await fc.assert(
    fc.asyncProperty(values, async (held) => {
      const owned = owner === 'form' && { originOwnerId: 'tenant-1', originOwnerName: 'Northwind' }
      const form = { ...owned, ...held } as unknown as ConnectSessionFormValues
      const options = { fields: {}, shouldUseNativeValidation: false }
      const result = await sessionResolver(owner)(form, undefined, options)
      const parsed = schema.safeParse(fromFormValues(form))
      const expected = new Map<PropertyKey | undefined, string>()
      for (const { path, message } of parsed.error?.issues ?? []) {
        if (!expected.has(path[0])) expected.set(path[0], message)
      }
      const found = Object.entries(result.errors).map(([name, error]) => [name, 'message' in error && error.message])
      expect(new Map(found as [string, string][])).toEqual(expected)
      if (parsed.success) expect(result.values).toEqual(parsed.data)
      seen[parsed.success ? 'accepted' : 'refused'] += 1
    }),
    { numRuns: 2000 },
  )
  expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(100)
})
