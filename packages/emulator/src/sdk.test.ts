import { StackOne } from '@stackone/stackone-client-ts'
import * as errors from '@stackone/stackone-client-ts/sdk/models/errors'
import {
  ConnectSessionCreateCategories,
  ConnectSessionCreateType,
} from '@stackone/stackone-client-ts/sdk/models/shared'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { connectors } from './index.js'
import { type StartedEmulator, startEmulator } from './node.js'

// The vendor's own SDK, unchanged, against the emulator over HTTP.

const account = { originOwnerId: 'org-1', originOwnerName: 'Acme' }
let started: StartedEmulator
let sdk: StackOne

const list = async (filter: Parameters<typeof sdk.accounts.listLinkedAccounts>[0]) => {
  const { classes = [] } = await sdk.accounts.listLinkedAccounts(filter)
  return classes.map(({ id }) => id)
}

beforeEach(async () => {
  started = await startEmulator({
    now: '2026-01-01T00:00:00.000Z',
    accounts: [
      { ...account, id: 'acc-1', provider: 'peoplewick', label: 'Main' },
      { ...account, id: 'acc-2', provider: 'dealbrook', status: 'error', statusReasons: [{ code: 'revoked' }] },
      { ...account, id: 'acc-3', provider: 'hiretide', originOwnerId: 'org-2' },
    ],
  })
  sdk = new StackOne({
    security: { username: 'key', password: '' },
    serverURL: started.url,
    retryConfig: { strategy: 'none' },
  })
})

afterEach(() => started.close())

test.each([
  [400, errors.BadRequestResponse],
  [401, errors.UnauthorizedResponse],
  [403, errors.ForbiddenResponse],
  [404, errors.NotFoundResponse],
  [408, errors.RequestTimedOutResponse],
  [409, errors.ConflictResponse],
  [422, errors.UnprocessableEntityResponse],
  [429, errors.TooManyRequestsResponse],
  [500, errors.InternalServerErrorResponse],
  [501, errors.NotImplementedResponse],
  [502, errors.BadGatewayResponse],
  [412, errors.SDKError],
])('a forced %i reaches the caller as its own class of error', async (status, errorClass) => {
  started.emulator.control.fail({ route: 'GET /accounts', status, message: 'Not today' })
  const error: unknown = await sdk.accounts.listLinkedAccounts({}).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(errorClass)
  expect(error).toMatchObject({ statusCode: status, message: expect.stringContaining('Not today') })
})

test('a 412 has the body that the SDK documents for it', async () => {
  started.emulator.control.fail({ route: 'GET /accounts', status: 412, message: 'Not today' })
  const request = new Request(`${started.url}/accounts`, { headers: { authorization: `Basic ${btoa('key:')}` } })
  const response = await fetch(request)
  const body: object = await response.json()
  const timestamp = '2026-01-01T00:00:00.000Z'
  expect(body).toEqual({ statusCode: 412, message: 'Not today', timestamp })
  const read = errors.PreconditionFailedResponse$inboundSchema.parse({
    ...body,
    request$: request,
    response$: response,
    body$: '',
  })
  expect(read).toMatchObject({ statusCode: 412, timestamp: new Date(timestamp) })
})

test('the connectors are read, with their logos and models', async () => {
  const include = 'resources,inactive'
  const { classes = [] } = await sdk.connectors.listConnectorsMeta({ include })
  expect(classes).toHaveLength(new Set(connectors.map(({ provider }) => provider)).size)
  const { connectorsMeta } = await sdk.connectors.getConnectorMeta({ provider: 'peoplewick', include })
  expect(connectorsMeta).toEqual({
    provider: 'peoplewick',
    providerName: 'Peoplewick',
    category: 'hris',
    active: true,
    resources: { images: { logoUrl: expect.stringMatching(/^data:image/), originalLogoHorizontalUrl: null } },
    models: expect.objectContaining({ hris_records: expect.any(Object) }),
  })
  expect(classes).toContainEqual(connectorsMeta)
  await expect(sdk.connectors.getConnectorMeta({ provider: 'none' })).rejects.toBeInstanceOf(errors.NotFoundResponse)

  const { linkedAccountMeta } = await sdk.accounts.getAccountMetaInfo({ id: 'acc-1' })
  expect(linkedAccountMeta).toEqual({ provider: 'peoplewick', category: 'hris', models: connectorsMeta?.models })
})

test('an account that is not there is not found', async () => {
  await expect(sdk.accounts.getAccount({ id: 'acc-9' })).rejects.toBeInstanceOf(errors.NotFoundResponse)
})

test('a session is made with every field and authenticated by its token', async () => {
  const created = await sdk.connectSessions.createConnectSession({
    ...account,
    originUsername: 'ada@acme.test',
    accountId: 'acc-1',
    categories: [ConnectSessionCreateCategories.Hris, ConnectSessionCreateCategories.HrisLegacy],
    expiresIn: 600,
    label: 'HR',
    metadata: { lost: 'by the SDK' },
    multiple: true,
    provider: 'peoplewick',
    providerVersion: '1.0.0',
    type: ConnectSessionCreateType.Test,
  })
  const session = created.connectSessionTokenAuthLink
  expect(session).toMatchObject({
    ...account,
    id: expect.any(Number),
    organizationId: expect.any(Number),
    projectId: expect.any(String),
    originUsername: 'ada@acme.test',
    accountId: 'acc-1',
    categories: ['hris', 'hris-legacy'],
    label: 'HR',
    provider: 'peoplewick',
    type: 'test',
    createdAt: new Date('2026-01-01T00:00:00.000Z'),
    authLinkUrl: expect.stringContaining(started.url),
  })
  // A known fault of this SDK version: it sends metadata as {}.
  expect(started.emulator.control.requests().at(-1)?.body).toMatchObject({ expires_in: 600, metadata: {} })

  const { connectSession } = await sdk.connectSessions.authenticateConnectSession({ token: session?.token ?? '' })
  expect(connectSession).toMatchObject({ ...account, id: session?.id, label: 'HR' })
})

test('accounts are listed by owner, provider and status, in pages', async () => {
  expect(await list({})).toEqual(['acc-1', 'acc-2', 'acc-3'])
  expect(await list({ originOwnerId: 'org-1' })).toEqual(['acc-1', 'acc-2'])
  expect(await list({ originOwnerIds: ['org-1', 'org-2'], providers: ['dealbrook', 'hiretide'] })).toEqual([
    'acc-2',
    'acc-3',
  ])
  expect(await list({ status: ['error'] })).toEqual(['acc-2'])
  expect(await list({ accountIds: ['acc-3', 'acc-1'] })).toEqual(['acc-1', 'acc-3'])
  expect(await list({ page: 2, pageSize: 2 })).toEqual(['acc-3'])
})

test('an account is read, updated and deleted', async () => {
  const read = await sdk.accounts.getAccount({ id: 'acc-2' })
  expect(read.linkedAccount).toMatchObject({ providerName: 'Dealbrook', statusReasons: [{ code: 'revoked' }] })

  const patch = { originOwnerName: 'Acme Ltd', originUsername: 'ada@acme.test' }
  const updated = await sdk.accounts.updateAccount({ id: 'acc-1', patchAccountExternalDto: patch })
  expect(updated.linkedAccount).toMatchObject({ ...patch, label: 'Main' })

  const deleted = await sdk.accounts.deleteAccount({ id: 'acc-1' })
  expect(deleted.linkedAccount).toMatchObject({ id: 'acc-1' })
  await expect(sdk.accounts.getAccount({ id: 'acc-1' })).rejects.toMatchObject({ statusCode: 404 })
})
