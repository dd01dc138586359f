/** The vendor's five reference tables as data: name, whether required, an example value on the wire and its parsed value. */
export interface ReferenceTable {
  title: string
  kind: 'create' | 'session'
  spelling: 'snake' | 'camel'
  fields: readonly ReferenceField[]
}

export interface ReferenceField {
  /** The name as the table spells it. */
  name: string
  required: boolean
  /** The table's Type and Example columns. */
  example: unknown
  /** The result of fromWire for the example. @default the example */
  value?: unknown
}

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
const wire = (keys: string[]) =>
  keys.map((key) => (key === 'hrisLegacy' ? 'hris-legacy' : key === 'stackOne' ? 'stackone' : key))
const metadata = { plan: 'pro', camelKey: { snake_key: [1, null, { nested: {} }] }, account_id: 'kept' }

const optional = (name: string, example: unknown, value = example): ReferenceField => ({
  name,
  required: false,
  example,
  value,
})
const required = (name: string, example: unknown, value = example): ReferenceField => ({
  name,
  required: true,
  example,
  value,
})

const oldestRubyCreate = [
  optional('account_id', 'acc-1'),
  optional('categories', keys11, wire(keys11)),
  optional('expires_in', 1800),
  optional('label', 'Main'),
  optional('metadata', metadata),
  optional('multiple', true),
  required('origin_owner_id', 'tenant-1'),
  required('origin_owner_name', 'Northwind'),
  optional('origin_username', 'ada@northwind.test'),
  optional('provider', 'bamboohr'),
]

const newerRubyCreate = [
  ...oldestRubyCreate.filter(({ name }) => name !== 'categories'),
  optional('categories', keys14, wire(keys14)),
  optional('integration_id', '5e2c'),
  optional('provider_version', 'v2'),
  optional('type', 'PRODUCTION', 'production'),
]

const typescriptCreate = [
  optional('accountId', 'acc-1'),
  optional('categories', keys14, wire(keys14)),
  optional('expiresIn', 60),
  optional('integrationId', '5e2c'),
  optional('label', ''),
  optional('metadata', {}),
  optional('multiple', false),
  required('originOwnerId', 'tenant-1'),
  required('originOwnerName', 'Northwind'),
  optional('originUsername', 'ada@northwind.test'),
  optional('provider', 'bamboohr'),
  optional('providerVersion', 'v2'),
  optional('type', 'TEST', 'test'),
]

const created = '2024-07-18T04:50:46.002Z'

const rubySession = [
  optional('account_id', 'acc-1'),
  optional('categories', keys14, wire(keys14)),
  required('created_at', created, new Date(created)),
  optional('external_trigger_token', 'f0bc3d88-2178-5423-8c81-b81d6c9da824'),
  required('id', 8267.13),
  optional('integration_id', '5e2c'),
  optional('label', 'Main'),
  optional('metadata', metadata),
  required('organization_id', 8267.13, '8267.13'),
  required('origin_owner_id', 'tenant-1'),
  required('origin_owner_name', 'Northwind'),
  optional('origin_username', 'ada@northwind.test'),
  required('project_id', 'project-1'),
  optional('provider', 'bamboohr'),
  optional('type', 'PRODUCTION', 'production'),
]

const typescriptSession = [
  optional('accountId', 'acc-1'),
  optional('categories', keys14, wire(keys14)),
  required('createdAt', new Date(created)),
  optional('externalTriggerToken', 'f0bc3d88-2178-5423-8c81-b81d6c9da824'),
  required('id', 8267.13),
  optional('integrationId', '5e2c'),
  optional('label', 'Main'),
  optional('metadata', metadata),
  required('organizationId', '8267'),
  required('originOwnerId', 'tenant-1'),
  required('originOwnerName', 'Northwind'),
  optional('originUsername', 'ada@northwind.test'),
  required('projectId', 'project-1'),
  optional('provider', 'bamboohr'),
  optional('type', 'unmapped_value'),
]

export const referenceTables: readonly ReferenceTable[] = [
  { title: 'ConnectSessionCreate, Ruby SDK', kind: 'create', spelling: 'snake', fields: oldestRubyCreate },
  { title: 'ConnectSessionCreate, newer Ruby SDK', kind: 'create', spelling: 'snake', fields: newerRubyCreate },
  { title: 'ConnectSessionCreate, TypeScript SDK', kind: 'create', spelling: 'camel', fields: typescriptCreate },
  { title: 'ConnectSession, Ruby SDK', kind: 'session', spelling: 'snake', fields: rubySession },
  { title: 'ConnectSession, TypeScript SDK', kind: 'session', spelling: 'camel', fields: typescriptSession },
]

export const toCamel = (name: string) => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())
export const toSnake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
