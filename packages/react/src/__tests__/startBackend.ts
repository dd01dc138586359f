import { createEmulator, type Emulator, type EmulatorOptions } from '@connect-hub/emulator'
import { createConnectHandler } from '@connect-hub/server'
import { fromWire, type LinkedAccount } from '@connect-hub/session'
import { vi } from 'vitest'

/** The address of the vendor's API in the tests. */
export const vendorUrl = 'https://vendor.test'

/** The owner that is signed in. */
const owner = { originOwnerId: 'northwind', originOwnerName: 'Northwind', originUsername: 'ada@northwind.test' }

/** Starts everything behind the components: the kit's own handler, and the emulator instead of the vendor. */
export function startBackend(options: EmulatorOptions = {}) {
  const emulator = createEmulator(options)
  const connect = createConnectHandler({
    apiKey: 'sk_test',
    authenticate: () => owner,
    baseUrl: vendorUrl,
    fetch: async (input, init) => emulator.fetch(new Request(input, init)),
  })
  const requests: string[] = []
  const tokens: string[] = []
  const network = globalThis.fetch
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const request = new Request(input, init)
    const url = new URL(request.url)
    if (url.origin === vendorUrl) return emulator.fetch(request)
    if (!url.pathname.startsWith('/api/connect')) return network(request)
    requests.push(`${request.method} ${url.pathname}`)
    const answer = await connect(request)
    const { token }: { token?: string } = await answer
      .clone()
      .json()
      .catch(() => ({}))
    if (token) tokens.push(token)
    return answer
  })
  return { emulator, requests, tokens }
}

/** Lists all accounts that the vendor has, whoever owns them. */
export async function linked(emulator: Emulator): Promise<LinkedAccount[]> {
  const headers = { authorization: `Basic ${btoa('sk_test:')}` }
  const answer = await emulator.fetch(new Request(`${vendorUrl}/accounts`, { headers }))
  const list: unknown[] = await answer.json()
  return list.map((account) => fromWire<LinkedAccount>(account))
}
