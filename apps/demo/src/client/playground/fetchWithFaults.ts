import type { FaultId } from './faults.js'

const route = 'POST /connect_sessions'

type Order = readonly [method: 'fail' | 'recover' | 'setLatency' | 'expire', argument: object]

/** What the emulator is told before a session is asked for, and once it is answered. */
const orders: Partial<Record<FaultId, { before?: Order; after: Order }>> = {
  'slow-session': { before: ['setLatency', { route, ms: 5000 }], after: ['setLatency', { route, ms: 0 }] },
  'session-fails': { before: ['fail', { route, status: 500 }], after: ['recover', { route }] },
  'too-many-requests': { before: ['fail', { route, status: 429, retryAfter: 60 }], after: ['recover', { route }] },
  'list-refused': { after: ['expire', {}] },
}

/**
 * A fetch for the kit that lets the emulator fail a session request as chosen. What it sets is taken back with that one
 * request: whoever turns a switch off, or leaves the page, leaves the emulator as it was.
 */
export function fetchWithFaults(chosen: readonly FaultId[]): typeof globalThis.fetch {
  return async (input, init) => {
    // As the browser's own fetch does, of which useOffline cannot take the network.
    if (!navigator.onLine) throw new TypeError('There is no network.')
    const send = () => globalThis.fetch(input, init)
    const faults = isSessionRequest(input) ? chosen.flatMap((id) => orders[id] ?? []) : []
    return faults.reduce((run, fault) => () => within(fault, run), send)()
  }
}

function isSessionRequest(input: RequestInfo | URL): boolean {
  return typeof input === 'string' && input.endsWith('/sessions')
}

async function within(
  { before, after }: { before?: Order; after: Order },
  run: () => Promise<Response>,
): Promise<Response> {
  const end = () => control(after)
  if (before) await control(before)
  // Also when the page is left by closing its tab.
  window.addEventListener('pagehide', end)
  try {
    return await run()
  } finally {
    window.removeEventListener('pagehide', end)
    await end()
  }
}

/** One word to the emulator's control. It lives in the demo's own process, below the address that the hub talks to. */
async function control([method, argument]: Order): Promise<void> {
  await globalThis.fetch(`/emulator/_emulator/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(argument),
    keepalive: true,
  })
}
