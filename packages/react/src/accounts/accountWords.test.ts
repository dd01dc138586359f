import type { LinkedAccount } from '@connect-hub/session'
import { describe, expect, test } from 'vitest'
import { accountWords, fill } from './accountWords.js'
import { enAccounts } from './enAccounts.js'

const account = (change: Partial<LinkedAccount> = {}): LinkedAccount => ({
  id: 'acc-1',
  provider: 'peoplewick',
  providerName: 'Peoplewick',
  status: 'active',
  originOwnerId: 'northwind',
  originOwnerName: 'Northwind',
  createdAt: new Date(2026, 2, 3, 23, 59),
  updatedAt: new Date(2026, 2, 3),
  ...change,
})
const words = accountWords(enAccounts, 'en-GB')

describe('a status', () => {
  test.each([
    ['needs_review', 'Needs review'],
    ['', ''],
    ['constructor', 'Constructor'],
    ['expired', 'Sign-in expired'],
  ])('%j is said as %j', (status, said) => expect(words.status(account({ status }))).toBe(said))
})

describe('the reason', () => {
  const at = (day: number) => new Date(2026, 2, day)

  test('is the latest that the vendor describes', () => {
    const statusReasons = [
      { description: 'Old.', timestamp: at(1) },
      { code: 'bare', timestamp: at(9) },
      { description: 'New.', timestamp: at(5) },
      { description: 'Undated.' },
    ]
    expect(words.reason(account({ status: 'error', statusReasons }))).toBe('New.')
  })

  test("is the kit's own where the vendor gives none, and nothing for a status that nobody knows", () => {
    expect(words.reason(account({ status: 'expired', statusReasons: [] }))).toContain('Reconnect')
    expect(words.reason(account({ status: 'needs_review' }))).toBeUndefined()
  })

  test('of an account that works is not told, whatever is left of before', () => {
    expect(words.reason(account({ statusReasons: [{ description: 'Old.' }] }))).toBeUndefined()
  })
})

describe('since when', () => {
  test.each([
    [new Date(2026, 2, 3, 23, 59), 'Connected today'],
    [new Date(2026, 2, 4, 0, 1), 'Connected yesterday'],
    [new Date(2026, 2, 9, 23, 59), 'Connected 6 days ago'],
    [new Date(2026, 2, 10), 'Connected on 3 Mar 2026'],
    // A clock that is behind the vendor's.
    [new Date(2026, 2, 1), 'Connected on 3 Mar 2026'],
  ])('at %s it is %j', (now, said) => expect(words.since(account(), now)).toBe(said))

  test('is said in the language of the person', () => {
    const german = accountWords({ ...enAccounts, connectedWhen: 'Seit {when}' }, 'de')
    expect(german.since(account(), new Date(2026, 2, 4))).toBe('Seit gestern')
  })
})

test.each([
  ['pt_BR', '3 de mar. de 2026'],
  ['no language', 'Mar 3, 2026'],
  [undefined, 'Mar 3, 2026'],
])('with the locale %j a date is %j', (locale, said) => {
  expect(accountWords(enAccounts, locale).since(account(), new Date(2027, 0, 1))).toBe(`Connected on ${said}`)
})

test('a name without the vendor’s is the key, and a label tells two apart', () => {
  expect(words.name(account({ providerName: undefined, label: 'Berlin' }))).toBe('peoplewick (Berlin)')
})

test('what is filled in is never read as a placeholder', () => {
  expect(fill('{one} {two} {three}', { one: '{two}', two: '$&' })).toBe('{two} $& {three}')
})
