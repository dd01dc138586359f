import { describe, expect, test } from 'vitest'
import { baseUrl, callApi } from './__tests__/api.js'
import { createEmulator } from './createEmulator.js'
import { connectors, type EmulatorOptions } from './index.js'

interface Meta {
  provider: string
  active: boolean
  resources?: { images: { logo_url: string } }
  models: Record<string, unknown>
}

const list = async (query = '', options?: EmulatorOptions): Promise<Meta[]> =>
  (await callApi(createEmulator(options), `GET /connectors/meta${query}`)).json()

const providers = [...new Set(connectors.map(({ provider }) => provider))]
const account = { id: 'acc-1', originOwnerId: 'org-1', originOwnerName: 'Acme', provider: 'peoplewick' }
const peoplewick = {
  provider: 'peoplewick',
  provider_name: 'Peoplewick',
  category: 'hris',
  active: true,
  resources: { images: { logo_url: expect.stringMatching(/^data:image/), original_logo_horizontal_url: null } },
  models: expect.any(Object),
}

describe('GET /connectors/meta', () => {
  test('lists each provider once, whatever the versions it has', async () => {
    const found = await list()
    expect(found.map(({ provider }) => provider)).toEqual(providers)
    expect(found[0]).toEqual(expect.objectContaining({ models: expect.any(Object), active: true }))
    expect(found.find(({ provider }) => provider === 'peoplewick')).toMatchObject(peoplewick)
  })

  test('tells which providers are active', async () => {
    const found = await list()
    expect(found.filter(({ active }) => !active)).toHaveLength(
      connectors.filter(({ active }) => active === false).length,
    )
  })

  test('carries models that are too large for a page', async () => {
    for (const { models } of await list()) expect(JSON.stringify(models).length).toBeGreaterThan(5000)
  })

  test('answers what `include` names, when it names anything', async () => {
    const found = await list('?include=field_path')
    expect(found.every(({ active, resources }) => active && !resources)).toBe(true)
    expect((await list('?include=resources,inactive')).map(({ provider }) => provider)).toEqual(providers)
    expect((await list('?include=resources')).every(({ active, resources }) => active && resources)).toBe(true)
  })

  test('answers one page when asked for it', async () => {
    const page = async (number: number) => (await list(`?page=${number}&page_size=40`)).map(({ provider }) => provider)
    expect([...(await page(1)), ...(await page(2))]).toEqual(providers)
    expect(await page(3)).toEqual([])
  })

  test('follows the cursor through all pages in the other shape', async () => {
    const emulator = createEmulator({ connectorList: 'data' })
    const found: string[] = []
    let next: string | null = ''
    while (next !== null) {
      const answer = await callApi(emulator, `GET /connectors/meta?page_size=7${next && `&next=${next}`}`)
      const body: { data: Meta[]; next: string | null } = await answer.json()
      expect(body.data.length).toBeLessThanOrEqual(7)
      found.push(...body.data.map(({ provider }) => provider))
      next = body.next
    }
    expect(found).toEqual(providers)
  })

  test.each(['page=0', 'page_size=1.5', 'page_size=-1', 'next=nonsense'])('refuses %s', async (query) => {
    expect((await callApi(createEmulator(), `GET /connectors/meta?${query}`)).status).toBe(400)
  })

  test('is for servers alone', async () => {
    const emulator = createEmulator()
    expect((await emulator.fetch(`${baseUrl}/connectors/meta`)).status).toBe(401)
    const preflight = await emulator.fetch(`${baseUrl}/connectors/meta`, { method: 'OPTIONS' })
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull()
  })
})

test('GET /connectors/meta/:provider answers one provider, or 404', async () => {
  const emulator = createEmulator()
  expect(await (await callApi(emulator, 'GET /connectors/meta/peoplewick')).json()).toEqual(peoplewick)
  const unknown = await callApi(emulator, 'GET /connectors/meta/none')
  expect(unknown.status).toBe(404)
  expect(await unknown.json()).toMatchObject({ statusCode: 404, message: expect.stringContaining('none') })
})

test("GET /accounts/:id/meta answers the account's provider, or 404", async () => {
  const emulator = createEmulator({ accounts: [account] })
  expect(await (await callApi(emulator, 'GET /accounts/acc-1/meta')).json()).toEqual(peoplewick)
  expect((await callApi(emulator, 'GET /accounts/acc-9/meta')).status).toBe(404)
  expect(emulator.control.requests().map(({ route }) => route)).toEqual([
    'GET /accounts/:id/meta',
    'GET /accounts/:id/meta',
  ])
})
