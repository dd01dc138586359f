import { createEmulator, type EmulatorOptions } from '@connect-hub/emulator'
import { createConnectHandler } from '@connect-hub/server'

/** The defaults of an account in these tests and stories. */
type Seed = Partial<NonNullable<EmulatorOptions['accounts']>[number]>

/** The accounts of one owner. */
export const ownedBy =
  (originOwnerId: string, originOwnerName: string) =>
  (seed: Seed = {}) => ({
    originOwnerId,
    originOwnerName,
    originUsername: `ada@${originOwnerId}.test`,
    provider: 'peoplewick',
    ...seed,
  })

export const northwind = ownedBy('northwind', 'Northwind')

/**
 * Creates a `fetch` for the provider from the kit's own handler and the emulator. The header x-owner names the signed-in
 * owner; the default is Northwind.
 */
export function accountsBackend(options: EmulatorOptions = {}) {
  const emulator = createEmulator(options)
  const handle = createConnectHandler({
    apiKey: 'sk_test',
    authenticate: ({ headers }) => {
      const originOwnerId = headers.get('x-owner') ?? 'northwind'
      return { originOwnerId, originOwnerName: originOwnerId, originUsername: `ada@${originOwnerId}.test` }
    },
    baseUrl: 'https://vendor.test',
    fetch: async (input, init) => emulator.fetch(new Request(input, init)),
    onError: () => undefined,
  })
  const requests: string[] = []
  const fetch: typeof globalThis.fetch = (input, init) => {
    const request = new Request(input, init)
    requests.push(`${request.method} ${new URL(request.url).pathname}`)
    return handle(request)
  }
  return { emulator, fetch, requests }
}
