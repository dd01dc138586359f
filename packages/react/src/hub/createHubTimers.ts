import { ConnectError } from '@connect-hub/session'
import type { HubEvent, HubState } from './hubMachine.js'
import { watchExpiry } from './watchExpiry.js'

/** How long the hub may take to show something, in milliseconds, once its code and a session are there. */
const visibleWithin = 20_000

/** Ends a hub that shows nothing, and a session before it runs out. Waits only while the state asks for it. */
export function createHubTimers(dispatch: (event: HubEvent) => void) {
  const visible = createSlot()
  const expiry = createSlot()

  return {
    follow(state: HubState) {
      const session = state.status === 'loading' || state.status === 'open' ? state.session : undefined
      const id = state.status === 'idle' ? 0 : state.opening.id
      expiry.hold(session, () => watchExpiry(session?.expiresAt ?? new Date(), () => dispatch({ type: 'expired', id })))
      const mounted = state.status === 'loading' && state.session && state.mount
      visible.hold(mounted || undefined, () => {
        const timer = setTimeout(() => dispatch({ type: 'failed', id, error: notVisible() }), visibleWithin)
        return () => clearTimeout(timer)
      })
    },
  }
}

/** Holds one thing that is running for a subject, and ends it when the subject changes. */
function createSlot() {
  let held: unknown
  let end: (() => void) | undefined
  return {
    hold(subject: unknown, begin: () => () => void) {
      if (subject === held) return
      end?.()
      held = subject
      end = subject === undefined ? undefined : begin()
    },
  }
}

function notVisible(): ConnectError {
  return new ConnectError('hub_timeout', { message: `The hub showed nothing within ${visibleWithin / 1000} seconds.` })
}
