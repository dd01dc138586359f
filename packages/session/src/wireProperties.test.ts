import { fromWire, isConnectError, toWire, type WireFields } from '@connect-hub/session'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'

const numRuns = 10_000
const timeout = 30_000
const anyJson = fc.jsonValue({ maxDepth: 2 })
const text = fc.string({ unit: 'binary' })
const metadata = fc.dictionary(fc.oneof(text, fc.constantFrom('__proto__', 'constructor', 'account_id')), anyJson)
const date = fc.date({ noInvalidDate: true })
const category = fc.oneof(
  fc.constantFrom('hris', 'hris-legacy', 'stackone'),
  fc.string().map((value) => `x${value}`),
)

const fields: fc.Arbitrary<WireFields> = fc.record(
  {
    accountId: text,
    authLinkUrl: text,
    categories: fc.array(category),
    connectorProfileId: text,
    createdAt: date,
    expiresAt: date,
    expiresIn: fc.double({ noNaN: true, noDefaultInfinity: true }),
    externalTriggerToken: text,
    id: fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true })),
    integrationId: text,
    label: text,
    metadata,
    multiple: fc.boolean(),
    organizationId: text,
    originOwnerId: text,
    originOwnerName: text,
    originUsername: text,
    projectId: text,
    provider: text,
    providerName: text,
    providerVersion: text,
    shared: fc.boolean(),
    status: text,
    statusReasons: fc.array(fc.record({ code: text, description: text, timestamp: date }, { requiredKeys: [] })),
    token: text,
    type: category,
    updatedAt: date,
  },
  { requiredKeys: [] },
)

// Arbitrary JSON that often has keys of the contract, so that it reaches their readers.
const hostileKey = fc.constantFrom('__proto__', 'constructor', 'toString')
const known = (...names: string[]) => fc.oneof(fc.constantFrom(...names), hostileKey)
const reasons = fc.array(fc.dictionary(known('code', 'description', 'timestamp'), anyJson, { maxKeys: 2 }))
const json = fc.oneof(
  anyJson,
  fc.dictionary(
    known(
      'account_id',
      'categories',
      'createdAt',
      'expires_in',
      'id',
      'metadata',
      'organization_id',
      'status_reasons',
      'type',
    ),
    fc.oneof(anyJson, reasons),
    { maxKeys: 4 },
  ),
)

it(
  'reads back what it wrote',
  () => {
    fc.assert(
      fc.property(fields, (value) => {
        expect(fromWire(toWire(value))).toEqual(value)
      }),
      { numRuns },
    )
  },
  timeout,
)

it(
  'reads arbitrary JSON, or throws a ConnectError with the code validation',
  () => {
    fc.assert(
      fc.property(json, (value) => {
        try {
          fromWire(JSON.parse(JSON.stringify(value)))
        } catch (error) {
          expect(isConnectError(error) && error.code).toBe('validation')
        }
      }),
      { numRuns },
    )
  },
  timeout,
)

it.each(['__proto__', 'constructor', 'prototype'])(
  'ignores the key %s outside metadata, and keeps it inside',
  (key) => {
    const hostile = `{"${key}":{"token":"stolen","prototype":{"token":"stolen"}},"metadata":{"${key}":{"token":"stolen"}}}`
    const read = fromWire(JSON.parse(hostile))
    expect(Object.keys(read)).toEqual(['metadata'])
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype)
    expect(read.token).toBeUndefined()
    expect(read.metadata?.['token']).toBeUndefined()
    expect(({} as { token?: string }).token).toBeUndefined()
    expect(JSON.stringify(toWire(read)['metadata'])).toContain(`"${key}"`)
  },
)

it('ignores inherited fields', () => {
  expect(fromWire(Object.create({ token: 'inherited' }))).toEqual({})
})

it('keeps a metadata value of 1 MB, or of 100,000 keys, without walking through it', () => {
  const big = {
    text: 'x'.repeat(2 ** 20),
    keys: Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`k${at}`, at])),
  }
  const start = performance.now()
  for (let turn = 0; turn < 100; turn++) expect(fromWire({ metadata: big }).metadata).toBe(big)
  expect(performance.now() - start).toBeLessThan(1000)
})
