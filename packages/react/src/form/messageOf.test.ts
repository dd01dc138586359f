import { connectIssue } from '@connect-hub/session'
import { connectSessionCreateSchema } from '@connect-hub/session/schema'
import { zodResolver } from '@hookform/resolvers/zod'
import type { Resolver } from 'react-hook-form'
import { expect, it } from 'vitest'
import { messageOf } from './messageOf.js'

const texts = { owner_id: 'Say who owns it.', category: 'Pick one.' }

it('translates an issue by its code, whatever its words', () => {
  expect(messageOf({ type: 'owner_id', message: 'Words of another version.' }, texts)).toBe(texts.owner_id)
})

it('translates schema issues inside a host form, also for list items', async () => {
  const check: Resolver<Record<string, unknown>> = zodResolver(connectSessionCreateSchema) as never
  const result = await check({ categories: [5] }, undefined, { fields: {}, shouldUseNativeValidation: false })
  const errors = new Map<string, unknown>(Object.entries(result.errors))
  expect(messageOf(errors.get('originOwnerId'), texts)).toBe(texts.owner_id)
  expect(messageOf(errors.get('categories'), texts)).toBe(texts.category)
})

it('keeps the words of an issue that has no translation', () => {
  expect(messageOf({ type: 'server', message: 'Your plan has no payroll.' }, texts)).toBe('Your plan has no payroll.')
  expect(messageOf({ ...connectIssue('type', 'type'), type: 'type' }, texts)).toBe('Choose a type.')
  expect(messageOf(undefined, texts)).toBeUndefined()
})
