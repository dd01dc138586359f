import { HttpResponse, http, type RequestHandler } from 'msw'
import type { Emulator } from './createEmulator.js'

/**
 * Handlers for msw that answer with an emulator: for Vitest and Storybook, in the browser and in Node, without a server.
 * They match the emulator's `baseUrl`, or without one the vendor's own URL, which the hub and the SDKs call by default.
 *
 * @example
 * const worker = setupWorker(...emulatorHandlers(createEmulator()))
 */
export function emulatorHandlers(emulator: Emulator): RequestHandler[] {
  // A rejection simulates a failed connection; msw would answer it with a 500.
  return [
    http.all(`${standsAt(emulator)}/*`, ({ request }) => emulator.fetch(request).catch(() => HttpResponse.error())),
  ]
}

/**
 * Lets the hub's OAuth popup work without a server: msw sees no request of a new window, so an emulator's page is written
 * into the window instead. Returns the teardown function. The host page's policy must allow inline styles and
 * scripts in the popup.
 *
 * @example
 * beforeEach(() => emulatorPopups(emulator)) // Vitest calls the returned function after the test
 */
export function emulatorPopups(emulator: Emulator): () => void {
  const base = new URL(`${standsAt(emulator)}/`, location.href).href
  const real = window.open
  window.open = (url = '', target, features) => {
    const address = new URL(url, location.href)
    if (!address.href.startsWith(base)) return real.call(window, url, target, features)
    const popup = real.call(window, '', target, features)
    if (popup) void visit(emulator, popup, new Request(address))
    return popup
  }
  return () => {
    window.open = real
  }
}

/** Shows the emulator's answer as a browser would: follows redirects and sends forms. */
async function visit(emulator: Emulator, popup: Window, request: Request): Promise<void> {
  const answer = await emulator.fetch(request)
  const next = answer.headers.get('location')
  if (next) return visit(emulator, popup, new Request(new URL(next, request.url)))
  const html = await answer.text()
  if (popup.closed) return
  popup.document.open()
  popup.document.write(html)
  popup.document.close()
  popup.document.addEventListener('submit', (event) => {
    event.preventDefault()
    void visit(emulator, popup, new Request(request.url, { method: 'POST', body: formOf(event) }))
  })
}

function formOf({ target, submitter }: SubmitEvent): URLSearchParams {
  // The element belongs to the popup's realm, so instanceof fails.
  const body = new FormData(target as HTMLFormElement, submitter) // oxlint-disable-line typescript/no-unsafe-type-assertion
  const entries = [...body].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
  return new URLSearchParams(entries)
}

/** The address of the vendor's API, which the hub and the SDKs use by default. */
const vendorUrl = 'https://api.stackone.com'

/** Returns the URL of an emulator without a server: its baseUrl, otherwise the vendor's own URL. No trailing slash. */
function standsAt({ baseUrl }: Emulator): string {
  return (baseUrl === '/' ? vendorUrl : baseUrl).replace(/\/+$/, '')
}
