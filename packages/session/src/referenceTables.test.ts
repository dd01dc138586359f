import { fromWire, toWire } from '@connect-hub/session'
import { connectSessionCreateSchema, connectSessionSchema } from '@connect-hub/session/schema'
import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import { type ReferenceField, referenceTables, toCamel, toSnake } from './__tests__/referenceTables.js'

// The rules across fields allow no request with every field at once.
const exclusive = new Set(['integrationId', 'providerVersion', 'provider'])

const object = (part: readonly ReferenceField[], spell: (name: string) => string, read = false) =>
  Object.fromEntries(part.map(({ name, example, value }) => [spell(name), read ? value : example]))

describe.each(referenceTables)('$title', ({ kind, fields }) => {
  const schema: z.ZodType = kind === 'create' ? connectSessionCreateSchema : connectSessionSchema
  const required = fields.filter((field) => field.required)
  const whole = fields.filter(({ name }) => kind === 'session' || !exclusive.has(toCamel(name)))

  describe.each(fields)('$name', (field) => {
    it.each([
      ['snake_case', toSnake],
      ['camelCase', toCamel],
    ])('is read in %s', (_, spell) => {
      expect(fromWire({ [spell(field.name)]: field.example })).toStrictEqual({ [toCamel(field.name)]: field.value })
    })

    it('is written in snake_case and reads back as it was', () => {
      const read = fromWire({ [field.name]: field.example })
      const json: object = JSON.parse(JSON.stringify(toWire(read)))
      expect(Object.keys(json)).toEqual([toSnake(field.name)])
      expect(fromWire(json)).toStrictEqual(read)
    })

    it('is absent when null', () => {
      expect(fromWire({ [field.name]: null })).toStrictEqual({})
    })

    it('has a description and a source in the schema', () => {
      const { shape } = kind === 'create' ? connectSessionCreateSchema : connectSessionSchema
      const meta = (shape as Record<string, z.ZodType>)[toCamel(field.name)]?.meta()
      expect(meta).toMatchObject({
        description: expect.stringMatching(/\S/),
        source: expect.stringContaining(toSnake(field.name)),
      })
    })

    it(field.required ? 'is required by the schema' : 'may be absent or null', () => {
      const others = object(
        whole.filter((other) => other !== field),
        toCamel,
        true,
      )
      const name = toCamel(field.name)
      for (const value of [others, { ...others, [name]: null }]) {
        const result = schema.safeParse(value)
        if (field.required) expect(result.error?.issues.map(({ path }) => path.join('.'))).toEqual([name])
        else expect(result.error).toBeUndefined()
      }
    })
  })

  it('passes the schema with every field, unchanged', () => {
    const value = object(whole, toCamel, true)
    const parsed = schema.parse(value)
    // An empty label is an input left blank.
    expect(parsed).toEqual(kind === 'create' && value['label'] === '' ? { ...value, label: undefined } : value)
  })

  it('passes the schema with the required fields alone', () => {
    expect(schema.parse(object(required, toCamel, true))).toStrictEqual(object(required, toCamel, true))
  })
})
