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

const rubySession = {
  account_id: 'acc-1',
  categories: keys14,
  created_at: '2024-07-18T04:50:46.002Z',
  external_trigger_token: 'f0bc3d88-2178-5423-8c81-b81d6c9da824',
  id: 8267.13,
  integration_id: '5e2c',
  label: 'Main',
  metadata,
  organization_id: 8267.13,
  origin_owner_id: 'tenant-1',
  origin_owner_name: 'Northwind',
  origin_username: 'ada@northwind.test',
  project_id: 'project-1',
  provider: 'bamboohr',
  type: 'PRODUCTION',
}
const typescriptSession = {
  accountId: 'acc-1',
  categories: keys14,
  createdAt: '2024-07-18T04:50:46.002Z',
  externalTriggerToken: 'f0bc3d88-2178-5423-8c81-b81d6c9da824',
  id: 8267.13,
  integrationId: '5e2c',
  label: 'Main',
  metadata,
  organizationId: '8267',
  originOwnerId: 'tenant-1',
  originOwnerName: 'Northwind',
  originUsername: 'ada@northwind.test',
  projectId: 'project-1',
  provider: 'bamboohr',
  type: 'TEST',
}

/** The examples of the vendor's five tables, every field of each. Of a session, the request it came from can be built. */
export const createExamples: readonly (readonly [title: string, json: Record<string, unknown>])[] = [
  ['Ruby SDK', oldestRuby],
  ['newer Ruby SDK', newerRuby],
  ['TypeScript SDK', typescript],
  ["Ruby SDK's session", rubySession],
  ["TypeScript SDK's session", typescriptSession],
]
