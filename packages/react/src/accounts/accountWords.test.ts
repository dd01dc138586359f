import type { LinkedAccount } from '@connect-hub/session'
import { describe, expect, test } from 'vitest'
import { enAccounts } from '../messages/en/enAccounts.js'
import { fill } from '../shared/fill.js'
import { accountWords } from './accountWords.js'

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
  ])('shows %j as %j', (status, text) => expect(words.status(account({ status }))).toBe(text))
})

describe('the reason', () => {
  const at = (day: number) => new Date(2026, 2, day)

  test('is the latest one with a description by the vendor', () => {
    const statusReasons = [
      { description: 'Old.', timestamp: at(1) },
      { code: 'bare', timestamp: at(9) },
      { description: 'New.', timestamp: at(5) },
      { description: 'Undated.' },
    ]
    expect(words.reason(account({ status: 'error', statusReasons }))).toBe('New.')
  })

  test("is the kit's own when the vendor gives none, and empty for an unknown status", () => {
    expect(words.reason(account({ status: 'expired', statusReasons: [] }))).toContain('Reconnect')
    expect(words.reason(account({ status: 'needs_review' }))).toBeUndefined()
  })

  test('is empty for a working account, whatever earlier reasons remain', () => {
    expect(words.reason(account({ statusReasons: [{ description: 'Old.' }] }))).toBeUndefined()
  })
})

describe('since when', () => {
  test.each([
    [new Date(2026, 2, 3, 23, 59), 'Connected today'],
    [new Date(2026, 2, 4, 0, 1), 'Connected yesterday'],
    [new Date(2026, 2, 9, 23, 59), 'Connected 6 days ago'],
    [new Date(2026, 2, 10), 'Connected on 3 Mar 2026'],
    // The clock is behind the vendor's.
    [new Date(2026, 2, 1), 'Connected on 3 Mar 2026'],
  ])('on %s reads %j', (now, text) => expect(words.since(account(), now)).toBe(text))

  test("is in the user's language", () => {
    const german = accountWords({ ...enAccounts, connectedWhen: 'Seit {when}' }, 'de')
    expect(german.since(account(), new Date(2026, 2, 4))).toBe('Seit gestern')
  })
})

test.each([
  ['pt_BR', '3 de mar. de 2026'],
  ['no language', 'Mar 3, 2026'],
  [undefined, 'Mar 3, 2026'],
])('formats a date with the locale %j as %j', (locale, text) => {
  expect(accountWords(enAccounts, locale).since(account(), new Date(2027, 0, 1))).toBe(`Connected on ${text}`)
})

test('falls back to the key for a name, and distinguishes two accounts by label', () => {
  expect(words.name(account({ providerName: undefined, label: 'Berlin' }))).toBe('peoplewick (Berlin)')
})

test('never treats a value as a placeholder', () => {
  expect(fill('{one} {two} {three}', { one: '{two}', two: '$&' })).toBe('{two} $& {three}')
})
