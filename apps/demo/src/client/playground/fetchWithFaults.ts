import type { FaultId } from './faults.js'

const route = 'POST /connect_sessions'

type Order = readonly [method: 'fail' | 'recover' | 'setLatency' | 'expire', argument: object]

/** Commands for the emulator before a session request, and after its answer. */
const orders: Partial<Record<FaultId, { before?: Order; after: Order }>> = {
  'slow-session': { before: ['setLatency', { route, ms: 5000 }], after: ['setLatency', { route, ms: 0 }] },
  'session-fails': { before: ['fail', { route, status: 500 }], after: ['recover', { route }] },
  'too-many-requests': { before: ['fail', { route, status: 429, retryAfter: 60 }], after: ['recover', { route }] },
  'list-refused': { after: ['expire', {}] },
}

/**
 * Creates a fetch for the kit that makes the emulator fail a session request as chosen. It resets the emulator after that one
 * request, so that turning a switch off or leaving the page leaves nothing behind.
 */
export function fetchWithFaults(chosen: readonly FaultId[]): typeof globalThis.fetch {
  return async (input, init) => {
    // As the browser's own fetch does, which useOffline can't disconnect.
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
  // keepalive, for when the user closes the tab.
  window.addEventListener('pagehide', end)
  try {
    return await run()
  } finally {
    window.removeEventListener('pagehide', end)
    await end()
  }
}

/** Sends one command to the emulator's control, which runs in the demo's own process, below the hub's API address. */
async function control([method, argument]: Order): Promise<void> {
  await globalThis.fetch(`/emulator/_emulator/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(argument),
    keepalive: true,
  })
}
