import { connectSessionIssues, connectSessionNotices, fromWire } from '@connect-hub/session'
import {
  connectSessionCreateSchema,
  connectSessionRequestSchema,
  connectSessionSchema,
  connectSessionTokenSchema,
  linkedAccountSchema,
} from '@connect-hub/session/schema'
import { describe, expect, it } from 'vitest'
import type * as z from 'zod/v4'

const issues = (schema: z.ZodType, value: unknown) =>
  (schema.safeParse(value).error?.issues ?? []).map(({ path, message }) => [path.join('.'), message])

const paths = (schema: z.ZodType, value: unknown) => issues(schema, value).map(([path]) => path)

const owner = { originOwnerId: 'tenant-1', originOwnerName: 'Northwind' }

describe.each([
  ['connectSessionRequestSchema', connectSessionRequestSchema, {}],
  ['connectSessionCreateSchema', connectSessionCreateSchema, owner],
])('%s', (_, schema, base) => {
  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '60', 2 ** 53])(
    'refuses expiresIn %s once, with a message',
    (expiresIn) => {
      expect(issues(schema, { ...base, expiresIn })).toEqual([
        ['expiresIn', 'Enter a whole number of seconds, 1 or more.'],
      ])
    },
  )

  it('requires a provider for a provider version', () => {
    expect(issues(schema, { ...base, providerVersion: 'v2' })).toEqual([
      ['providerVersion', 'Choose a provider for this version, or leave the version out.'],
    ])
    expect(issues(schema, { ...base, provider: 'bamboohr', providerVersion: 'v2' })).toEqual([])
  })

  it.each([{ provider: 'bamboohr' }, { providerVersion: 'v2' }, { provider: 'bamboohr', providerVersion: 'v2' }])(
    'refuses an integration together with %j',
    (other) => {
      expect(issues(schema, { ...base, integrationId: '5e2c', ...other })).toEqual([
        ['integrationId', 'Use either an integration or a provider, not both.'],
      ])
    },
  )

  it.each([
    [{ integrationId: '5e2c' }, 'Use either a connector profile or an integration, not both.'],
    [{ provider: 'bamboohr' }, 'Use either a connector profile or a provider, not both.'],
    [{ providerVersion: 'v2' }, 'Use either a connector profile or a provider, not both.'],
    [{ provider: 'bamboohr', providerVersion: 'v2' }, 'Use either a connector profile or a provider, not both.'],
  ])('refuses a connector profile together with %j', (other, message) => {
    expect(issues(schema, { ...base, connectorProfileId: '77aa', ...other })).toEqual([['connectorProfileId', message]])
    expect(issues(schema, { ...base, connectorProfileId: '77aa' })).toEqual([])
  })

  it('accepts a provider version, with a notice that the vendor has deprecated it', () => {
    const request = schema.parse({ ...base, provider: 'bamboohr', providerVersion: 'v2' })
    expect(connectSessionNotices(request)).toMatchObject([{ path: 'providerVersion', code: 'version_deprecated' }])
  })

  it('reports the rules across fields together with issues of single fields', () => {
    expect(paths(schema, { ...base, label: 5, providerVersion: 'v2' })).toEqual(['label', 'providerVersion'])
  })

  it('refuses wrong types, each with a message', () => {
    const wrong = { accountId: 1, categories: [1], metadata: [], multiple: 'yes', type: 5 }
    expect(issues(schema, { ...base, ...wrong })).toEqual([
      ['accountId', 'Enter text.'],
      ['categories.0', 'Choose a category.'],
      ['metadata', 'Enter an object with keys and values.'],
      ['multiple', 'Choose yes or no.'],
      ['type', 'Choose a type.'],
    ])
  })

  it.each([null, undefined, 5, 'text', []])('refuses %s as a request', (value) => {
    expect(schema.safeParse(value).success).toBe(false)
  })

  it('treats a blank input as not set', () => {
    const blank = { accountId: '', provider: '', providerVersion: '', integrationId: '', label: '', type: '' }
    expect(schema.parse({ ...base, ...blank })).toEqual(base)
  })

  it('reads enum keys as wire values and keeps unknown ones', () => {
    const parsed = schema.parse({ ...base, categories: ['hrisLegacy', 'stackOne', 'payroll'], type: 'TEST' })
    expect(parsed).toEqual({ ...base, categories: ['hris-legacy', 'stackone', 'payroll'], type: 'test' })
  })

  it('keeps metadata unchanged and omits unknown fields', () => {
    const metadata: unknown = JSON.parse('{"__proto__":{"a":1},"account_id":{"aB":null}}')
    const parsed = schema.parse({ ...base, metadata, apiKey: 'secret' })
    expect(parsed.metadata).toBe(metadata)
    expect(parsed).not.toHaveProperty('apiKey')
  })

  it('accepts multiple with accountId, with a notice that it has no effect', () => {
    const request = schema.parse({ ...base, accountId: 'acc-1', multiple: true })
    expect(request.multiple).toBe(true)
    expect(connectSessionNotices(request)).toEqual([
      {
        path: 'multiple',
        code: 'multiple_without_effect',
        message: 'Has no effect when an account is edited.',
      },
    ])
    expect(connectSessionNotices({ multiple: true })).toEqual([])
    expect(connectSessionNotices({ accountId: 'acc-1' })).toEqual([])
  })
})

it.each(['originOwnerId', 'originOwnerName', 'originUsername'])(
  'refuses a browser request with %s, in either spelling',
  (field) => {
    const words = 'The server sets the owner from the signed-in user. Leave this field out.'
    for (const value of ['', 'tenant-2', 5])
      expect(issues(connectSessionRequestSchema, { [field]: value })).toEqual([[field, words]])
    const snake = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
    expect(issues(connectSessionRequestSchema, fromWire({ [snake]: 'tenant-2' }))).toEqual([[field, words]])
  },
)

it('requires an owner that is not blank', () => {
  const expected = [
    ['originOwnerId', "Enter the owner's id."],
    ['originOwnerName', "Enter the owner's name."],
  ]
  expect(issues(connectSessionCreateSchema, {})).toEqual(expected)
  expect(issues(connectSessionCreateSchema, { originOwnerId: ' ', originOwnerName: '' })).toEqual(expected)
})

it('reports the same messages for the rules without zod', () => {
  const request = { expiresIn: 0, integrationId: '5e2c', provider: 'bamboohr' }
  const found = connectSessionIssues(request).map(({ path, message }) => [path, message])
  expect(found).toEqual(issues(connectSessionRequestSchema, request))
  expect(connectSessionIssues({ expiresIn: 1, provider: 'bamboohr', providerVersion: 'v2' })).toEqual([])
})

const session = { ...owner, id: 8267.13, organizationId: 42, projectId: 'p', createdAt: '2024-07-18T04:50:46.002Z' }

it("reads a session's dates as Date, an organization of either type as a string, and null as absent", () => {
  const expected = { ...session, organizationId: '42', createdAt: new Date(session.createdAt) }
  expect(connectSessionSchema.parse({ ...session, label: null, categories: null })).toEqual(expected)
  expect(paths(connectSessionSchema, { ...session, createdAt: 'soon', organizationId: true })).toEqual([
    'organizationId',
    'createdAt',
  ])
})

it('requires token and authLinkUrl for a token', () => {
  expect(paths(connectSessionTokenSchema, session)).toEqual(['token', 'authLinkUrl'])
  expect(connectSessionTokenSchema.parse({ ...session, token: 't', authLinkUrl: 'u' })).toMatchObject({
    token: 't',
    authLinkUrl: 'u',
  })
})

it("keeps a linked account's unknown status, reads its reasons and omits credentials", () => {
  const account = {
    ...owner,
    id: 'acc-1',
    provider: 'bamboohr',
    status: 'dreaming',
    createdAt: new Date(0),
    updatedAt: new Date(1),
  }
  const statusReasons = [{ code: 'x', description: null, timestamp: '1970-01-01T00:00:00Z' }]
  expect(
    linkedAccountSchema.parse({ ...account, statusReasons, credentials: { key: 'secret' }, setupInformation: {} }),
  ).toEqual({
    ...account,
    statusReasons: [{ code: 'x', timestamp: new Date(0) }],
  })
  expect(paths(linkedAccountSchema, {})).toEqual([
    'id',
    'provider',
    'status',
    'originOwnerId',
    'originOwnerName',
    'createdAt',
    'updatedAt',
  ])
})
