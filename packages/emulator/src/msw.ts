import { http, type RequestHandler } from 'msw'
import type { Emulator } from './createEmulator.js'

/** The address of the vendor's API, which the hub and the SDKs use unless told otherwise. */
const vendorUrl = 'https://api.stackone.com'

/**
 * Handlers for msw that answer with an emulator: for Vitest and Storybook, in the browser and in Node, without a server.
 * They stand at the emulator's `baseUrl`; one without a `baseUrl` stands at the vendor's own address.
 *
 * @example
 * const worker = setupWorker(...emulatorHandlers(createEmulator()))
 */
export function emulatorHandlers(emulator: Emulator): RequestHandler[] {
  const base = (emulator.baseUrl === '/' ? vendorUrl : emulator.baseUrl).replace(/\/+$/, '')
  return [http.all(`${base}/*`, ({ request }) => emulator.fetch(request))]
}
