import type { LinkedAccount } from '@connect-hub/session'
import { expect, test } from 'vitest'
import { mergeAnswer } from './AccountsData.js'

const account = (id: string, status = 'active'): LinkedAccount => ({
  id,
  status,
  provider: 'peoplewick',
  originOwnerId: 'northwind',
  originOwnerName: 'Northwind',
  createdAt: new Date(0),
  updatedAt: new Date(0),
})

test('drops the accounts of another user, and what counts as new', () => {
  const one = mergeAnswer(undefined, 'ada', [account('a')], 1)
  const grown = mergeAnswer(one, 'ada', [account('a'), account('b')], 2)
  expect(mergeAnswer(grown, 'bob', [account('c')], 3)).toEqual(mergeAnswer(undefined, 'bob', [account('c')], 3))
})

test('counts accounts as new when they appear after the first answer, and keeps them new', () => {
  const first = mergeAnswer(undefined, 'ada', [account('a')], 1)
  expect([...first.newIds]).toEqual([])
  const second = mergeAnswer(first, 'ada', [account('b'), account('a')], 2)
  const third = mergeAnswer(second, 'ada', [account('b'), account('a', 'error')], 3)
  expect([...third.newIds]).toEqual(['b'])
  expect(third.newIds).toBe(second.newIds)
  expect([...mergeAnswer(third, 'ada', [account('a')], 4).newIds]).toEqual([])
})

test('keeps the object for an equal answer, and the other accounts when one changed', () => {
  const first = mergeAnswer(undefined, 'ada', [account('a'), account('b')], 1)
  expect(mergeAnswer(first, 'ada', [account('a'), account('b')], 2)).toBe(first)
  const second = mergeAnswer(first, 'ada', [account('a'), account('b', 'error')], 2)
  expect(second.accounts[0]).toBe(first.accounts[0])
  expect(second.accounts[1]?.status).toBe('error')
})

test('counts a new account or status as a change, but not a removal', () => {
  const first = mergeAnswer(undefined, 'ada', [account('a'), account('b')], 1)
  expect(first.changedAt).toBeUndefined()
  const fewer = mergeAnswer(first, 'ada', [account('a')], 2)
  expect(fewer.changedAt).toBeUndefined()
  expect(mergeAnswer(fewer, 'ada', [account('a', 'error')], 3).changedAt).toBe(3)
  expect(mergeAnswer(fewer, 'ada', [account('a'), account('c')], 4).changedAt).toBe(4)
})
