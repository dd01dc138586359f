import { type ConnectSessionCreate, type ConnectSessionToken, fromWire, toWire } from '@connect-hub/session'
import { StackOne } from '@stackone/stackone-client-ts'
import { HTTPClient } from '@stackone/stackone-client-ts/lib/http.js'
import {
  ConnectSessionCreateCategories,
  ConnectSessionCreateType,
} from '@stackone/stackone-client-ts/sdk/models/shared/index.js'
import { describe, expect, it } from 'vitest'

type SdkCreate = Parameters<StackOne['connectSessions']['createConnectSession']>[0]

const answer = {
  id: 8267.13,
  organization_id: 42,
  project_id: 'p',
  origin_owner_id: 'tenant-1',
  origin_owner_name: 'Northwind',
  token: 't',
  auth_link_url: 'https://hub.test/x',
  created_at: '2024-07-18T04:50:46.002Z',
  label: null,
  type: 'test',
}

/** Creates the vendor's client with a fetcher that answers and records the requests. */
function vendorClient(body: unknown = answer) {
  const sent: { address: string; json: Record<string, unknown> }[] = []
  const fetcher = async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init)
    const json: Record<string, unknown> = await request.json()
    sent.push({ address: `${request.method} ${new URL(request.url).pathname}`, json })
    return Response.json(body, { status: 201 })
  }
  const sdk = new StackOne({ security: { username: 'key' }, httpClient: new HTTPClient({ fetcher }) })
  const create = (request: ConnectSessionCreate) => {
    // As untyped code would call it, because the SDK's own enums are narrower than the contract.
    const untyped: SdkCreate = JSON.parse(JSON.stringify(request))
    return sdk.connectSessions.createConnectSession(untyped)
  }
  return { sent, create }
}

const whole: ConnectSessionCreate = {
  originOwnerId: 'tenant-1',
  originOwnerName: 'Northwind',
  originUsername: 'ada@northwind.test',
  accountId: 'acc-1',
  categories: Object.values(ConnectSessionCreateCategories),
  expiresIn: 60,
  label: 'Main',
  multiple: true,
  provider: 'bamboohr',
  providerVersion: 'v2',
  type: ConnectSessionCreateType.Test,
}

describe("the vendor's SDK 4.28 as a second client", () => {
  it('sends what the kit sends, in every field that both know', async () => {
    const { create, sent } = vendorClient()
    await create(whole)
    expect(sent).toEqual([{ address: 'POST /connect_sessions', json: toWire(whole) }])
  })

  it("answers with what the kit reads, except the organization's number", async () => {
    const { create } = vendorClient()
    const { connectSessionTokenAuthLink: theirs } = await create(whole)
    const { label, ...rest } = theirs ?? {}
    expect(label).toBeNull()
    expect(fromWire<ConnectSessionToken>(answer)).toEqual({ ...rest, organizationId: '42' })
  })

  // The differences. If one of these fails, the SDK has changed: check whether the contract's note still holds.
  it('sends its defaults for unset fields; the kit sends nothing', async () => {
    const { create, sent } = vendorClient()
    const least = { originOwnerId: 'tenant-1', originOwnerName: 'Northwind' }
    await create(least)
    expect(sent[0]?.json).toEqual({ ...toWire(least), expires_in: 1800, multiple: false, type: 'production' })
  })

  it('drops every key of metadata; the kit sends them', async () => {
    const { create, sent } = vendorClient()
    await create({ ...whole, metadata: { plan: 'pro' } })
    expect(sent[0]?.json['metadata']).toEqual({})
    expect(toWire({ ...whole, metadata: { plan: 'pro' } })['metadata']).toEqual({ plan: 'pro' })
  })

  it('drops integrationId; the kit sends it', async () => {
    const { create, sent } = vendorClient()
    await create({ ...whole, integrationId: '5e2c' })
    expect(sent[0]?.json).not.toHaveProperty('integration_id')
    expect(toWire({ ...whole, integrationId: '5e2c' })).toHaveProperty('integration_id', '5e2c')
  })

  it('refuses the category scheduling and any new one; the kit sends it', async () => {
    const { create, sent } = vendorClient()
    await expect(create({ ...whole, categories: ['scheduling'] })).rejects.toThrow('Input validation failed')
    expect(sent).toEqual([])
    expect(toWire({ ...whole, categories: ['scheduling'] })['categories']).toEqual(['scheduling'])
  })

  it('refuses an answer whose organization_id is a string; the kit reads it', async () => {
    const newer = { ...answer, organization_id: 'org_42' }
    await expect(vendorClient(newer).create(whole)).rejects.toThrow('validation')
    expect(fromWire(newer).organizationId).toBe('org_42')
  })
})
