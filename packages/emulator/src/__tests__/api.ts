import type { Emulator } from '../createEmulator.js'

/** Where the tests' emulators stand, when they need an address. */
export const baseUrl = 'https://emulator.test'

/** The owner the tests connect for. */
export const owner = { origin_owner_id: 'org-1', origin_owner_name: 'Acme' }

type Json = Record<string, unknown>

/** Calls a route with the API key, as a customer's server does. */
export function callApi(emulator: Emulator, route: string, body?: unknown): Promise<Response> {
  return send(emulator, route, { authorization: `Basic ${btoa('key:')}` }, body)
}

/** Calls a route with a session token, as the hub does. */
export function callHub(emulator: Emulator, token: string, route: string, body?: unknown): Promise<Response> {
  return send(emulator, route, { 'x-hub-session-token': token, 'x-hub-version': '1.11.4' }, body)
}

/** Mints a token for the tests' owner. */
export async function mint(emulator: Emulator, fields: Json = {}): Promise<string> {
  const answer = await callApi(emulator, 'POST /connect_sessions', { ...owner, ...fields })
  const { token }: { token: string } = await answer.json()
  return token
}

function send(emulator: Emulator, route: string, headers: Record<string, string>, body?: unknown) {
  const [method, path] = route.split(' ')
  return emulator.fetch(new URL(emulator.baseUrl, baseUrl).href.replace(/\/$/, '') + path, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
}
