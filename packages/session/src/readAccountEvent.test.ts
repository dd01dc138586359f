import { type AccountEvent, isConnectError, readAccountEvent } from '@connect-hub/session'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'

const wire = {
  project_id: 'acmeinc-27270',
  account_id: 'GnQoASvosYhE5wJcmmAQs',
  event: 'account.updated',
  event_date: '2026-11-01T13:10:31.408Z',
  record_type: 'account',
  record_id: 'GnQoASvosYhE5wJcmmAQs',
  sent_at: '2026-11-01T13:10:31.418Z',
  provider: 'bamboohr',
  origin_owner_id: 'acme',
  origin_owner_name: 'Acme',
  origin_username: 'ada',
  setup_information: { domain: 'companytest' },
}

const read: AccountEvent = {
  event: 'account.updated',
  accountId: 'GnQoASvosYhE5wJcmmAQs',
  eventDate: new Date('2026-11-01T13:10:31.408Z'),
  sentAt: new Date('2026-11-01T13:10:31.418Z'),
  projectId: 'acmeinc-27270',
  provider: 'bamboohr',
  originOwnerId: 'acme',
  originOwnerName: 'Acme',
  originUsername: 'ada',
}

it('reads the event that the vendor documents, without its set-up information', () => {
  expect(readAccountEvent(wire)).toEqual(read)
})

it('reads camelCase, and prefers snake_case when both are present', () => {
  const { eventDate, sentAt, ...texts } = read
  expect(
    readAccountEvent({ ...texts, eventDate: eventDate?.toISOString(), sentAt: sentAt?.toISOString(), account_id: 'b' }),
  ).toEqual({ ...read, accountId: 'b' })
})

it('keeps an unknown event name and omits what is missing, null or of another type', () => {
  expect(
    readAccountEvent({
      event: 'account.moved',
      account_id: 'a',
      event_date: 'soon',
      sent_at: null,
      provider: 7,
      origin_owner_id: {},
      new_field: 1,
    }),
  ).toEqual({ event: 'account.moved', accountId: 'a' })
})

it("reads numbers as ids, and the account's id from its record when the event names none", () => {
  expect(readAccountEvent({ event: 'account.error', account_id: 12, project_id: 5 })).toEqual({
    event: 'account.error',
    accountId: '12',
    projectId: '5',
  })
  expect(readAccountEvent({ event: 'account.error', record_type: 'account', record_id: 12 }).accountId).toBe('12')
  expect(() => readAccountEvent({ event: 'x', record_type: 'employee', record_id: 12 })).toThrow('accountId')
})

it.each([
  null,
  undefined,
  'account.created',
  1,
  [],
  [wire],
  {},
  { account_id: 'a' },
  { event: 'x' },
  { event: '', account_id: 'a' },
])('refuses %j, which lacks an event name or an account', (json) => {
  expect(() => readAccountEvent(json)).toThrow(expect.objectContaining({ code: 'validation' }))
})

it('reads any JSON as an event with known fields of the right type, or refuses it as invalid', () => {
  const names = [...Object.keys(wire), ...Object.keys(read), '__proto__', 'constructor']
  const value = fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.date().map(String), fc.constantFrom('account', 'a'))
  const json = fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...names), value))
  fc.assert(
    fc.property(json, (given) => {
      try {
        const event = readAccountEvent(JSON.parse(JSON.stringify(given)))
        expect(Object.keys(read)).toEqual(expect.arrayContaining(Object.keys(event)))
        for (const [name, found] of Object.entries(event)) {
          if (found instanceof Date) expect(found.getTime()).not.toBeNaN()
          else expect(found, name).toBeTypeOf('string')
        }
      } catch (error) {
        if (!isConnectError(error)) throw error
        expect(error.code).toBe('validation')
      }
    }),
    { numRuns: 5_000 },
  )
})
