import { HttpResponse, http, type RequestHandler } from 'msw'
import type { Emulator } from './createEmulator.js'
import { standsAt } from './msw/standsAt.js'

export { emulatorPopups } from './msw/emulatorPopups.js'

/**
 * Handlers for msw that answer with an emulator: for Vitest and Storybook, in the browser and in Node, without a server.
 * They stand at the emulator's `baseUrl`; one without a `baseUrl` stands at the vendor's own address, where the hub and
 * the SDKs look anyway.
 *
 * @example
 * const worker = setupWorker(...emulatorHandlers(createEmulator()))
 */
export function emulatorHandlers(emulator: Emulator): RequestHandler[] {
  // A rejection is a connection that breaks; msw would answer it with a 500.
  return [
    http.all(`${standsAt(emulator)}/*`, ({ request }) => emulator.fetch(request).catch(() => HttpResponse.error())),
  ]
}
