const metadata = { plan: 'pro', camelKey: { snake_key: [1, null, { nested: {} }] }, account_id: 'kept' }
const keys11 = [
  'ats',
  'hris',
  'hrisLegacy',
  'crm',
  'iam',
  'marketing',
  'lms',
  'stackOne',
  'documents',
  'ticketing',
  'screening',
]
const keys14 = [...keys11, 'messaging', 'accounting', 'scheduling']

const oldestRuby = {
  account_id: 'acc-1',
  categories: keys11,
  expires_in: 1800,
  label: 'Main',
  metadata,
  multiple: true,
  origin_owner_id: 'tenant-1',
  origin_owner_name: 'Northwind',
  origin_username: 'ada@northwind.test',
  provider: 'bamboohr',
}
const newerRuby = {
  ...oldestRuby,
  categories: keys14,
  integration_id: '5e2c',
  provider_version: 'v2',
  type: 'PRODUCTION',
}
const typescript = {
  accountId: 'acc-1',
  categories: keys14,
  expiresIn: 60,
  integrationId: '5e2c',
  label: '',
  metadata: {},
  multiple: false,
  originOwnerId: 'tenant-1',
  originOwnerName: 'Northwind',
  originUsername: 'ada@northwind.test',
  provider: 'bamboohr',
  providerVersion: 'v2',
  type: 'TEST',
}

/** The examples of the vendor's three tables of the request, every field of each. */
export const createExamples: readonly (readonly [title: string, json: Record<string, unknown>])[] = [
  ['Ruby SDK', oldestRuby],
  ['newer Ruby SDK', newerRuby],
  ['TypeScript SDK', typescript],
]
