import { createEmulator, type EmulatorOptions } from '@connect-hub/emulator'
import { type ConnectHandlerOptions, createConnectHandler } from '@connect-hub/server'

export const apiKey = 'sk-test-5f2c9d71e0'
export const origin = 'https://app.acme.test'
export const acme = { originOwnerId: 'acme', originOwnerName: 'Acme Inc', originUsername: 'ada@acme.test' }

/** Creates a handler whose vendor is an emulator, with one account of Acme and one of another tenant. */
export function connect(options: Partial<ConnectHandlerOptions> = {}, emulatorOptions: EmulatorOptions = {}) {
  const emulator = createEmulator({
    seed: 1,
    apiKeys: [apiKey],
    accounts: [
      { id: 'acme-1', originOwnerId: 'acme', originOwnerName: 'Acme Inc', provider: 'ledgerfolk' },
      { id: 'other-1', originOwnerId: 'other', originOwnerName: 'Other Ltd', provider: 'ledgerfolk' },
    ],
    ...emulatorOptions,
  })
  const handler = createConnectHandler({
    apiKey,
    authenticate: () => acme,
    baseUrl: 'https://api.stackone.test',
    fetch: emulator.fetch,
    ...options,
  })
  const call = (method: string, path: string, init: RequestInit = {}) =>
    handler(new Request(`${origin}/api/connect${path}`, { method, ...init }))
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    call('POST', '/sessions', {
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  /** The calls to the vendor, oldest first, for example "POST /connect_sessions". */
  const upstream = () => emulator.control.requests().map(({ method, path }) => `${method} ${path}`)
  return { handler, emulator, call, post, upstream }
}
