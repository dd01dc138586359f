import type { FaultId } from './faults.js'

const route = 'POST /connect_sessions'

/**
 * A fetch for the kit that lets the emulator fail a session request as chosen. What it sets is set for that one request:
 * whoever turns a switch off, or leaves the page, leaves the emulator as it was.
 */
export function fetchWithFaults(chosen: readonly FaultId[]): typeof globalThis.fetch {
  return async (input, init) => {
    const faults = isSessionRequest(input) ? chosen : []
    if (faults.includes('session-fails')) await control('fail', { route, status: 500 })
    if (faults.includes('too-many-requests')) await control('fail', { route, status: 429, retryAfter: 60 })
    const send = () => globalThis.fetch(input, init)
    const response = await (faults.includes('slow-session') ? slowly(send) : send())
    if (faults.includes('list-refused')) await control('expire', {})
    return response
  }
}

function isSessionRequest(input: RequestInfo | URL): boolean {
  return typeof input === 'string' && input.endsWith('/sessions')
}

async function slowly(send: () => Promise<Response>): Promise<Response> {
  const end = () => control('setLatency', { route, ms: 0 })
  await control('setLatency', { route, ms: 5000 })
  // Also when the page is left by closing its tab.
  window.addEventListener('pagehide', end)
  try {
    return await send()
  } finally {
    window.removeEventListener('pagehide', end)
    await end()
  }
}

/** One word to the emulator's control. It lives in the demo's own process, below the address that the hub talks to. */
async function control(method: 'fail' | 'setLatency' | 'expire', argument: object): Promise<void> {
  await globalThis.fetch(`/emulator/_emulator/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(argument),
    keepalive: true,
  })
}
