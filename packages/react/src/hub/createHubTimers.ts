import { ConnectError } from '@connect-hub/session'
import type { HubAdapter } from '../adapters/HubAdapter.js'
import { whenUsable } from '../dialog/whenUsable.js'
import type { HubRuntimeHost } from './HubRuntime.js'
import type { HubEvent, HubState } from './hubMachine.js'
import { pollForAccount } from './pollForAccount.js'
import { watchExpiry } from './watchExpiry.js'

interface HubTimersHost extends Pick<HubRuntimeHost, 'getConfig' | 'getView'> {
  chooseHub: () => HubAdapter | undefined
  dispatch: (event: HubEvent) => void
}

/** How long the hub may take to show something, in milliseconds, once its code and a session are there. */
const visibleWithin = 20_000

/** What goes on while the hub is in a certain state: the wait for it to show, the watch over its session, the look-out for an account. */
export function createHubTimers(host: HubTimersHost) {
  const { chooseHub, dispatch, getConfig } = host
  const visible = createSlot()
  const expiry = createSlot()
  const polling = createSlot()

  return {
    follow(state: HubState) {
      const session = state.status === 'loading' || state.status === 'open' ? state.session : undefined
      const mounted = state.status === 'loading' && session && state.mount
      const silent = state.status === 'open' && !state.confirming && chooseHub()?.silent && session
      const id = state.status === 'idle' ? 0 : state.opening.id

      // A silent hub has no card of success that the person would close.
      if (state.status === 'success' && chooseHub()?.silent) dispatch({ type: 'close', reason: 'cancel' })
      expiry.hold(session, ({ expiresAt }) =>
        watchExpiry(expiresAt, () => dispatch({ type: 'expired', id, error: ended() })),
      )
      visible.hold(mounted || undefined, () => {
        const waiting = new AbortController()
        const timer = setTimeout(() => {
          // In a container that nobody can see yet the hub is not late.
          whenUsable(host.getView().container, waiting.signal, () => {
            dispatch({ type: 'failed', id, error: notVisible() })
          })
        }, visibleWithin)
        return () => {
          clearTimeout(timer)
          waiting.abort()
        }
      })
      polling.hold(silent || undefined, (watched) => {
        const request = state.status === 'open' ? state.opening.request : {}
        return pollForAccount(getConfig(), watched, request, (account) => dispatch({ type: 'succeeded', id, account }))
      })
    },
  }
}

/** Runs one cancellable task per subject, and cancels it when the subject changes. */
function createSlot() {
  let held: unknown
  let end: (() => void) | undefined
  return {
    hold<T>(subject: T | undefined, begin: (subject: T) => () => void) {
      if (subject === held) return
      end?.()
      held = subject
      end = subject === undefined ? undefined : begin(subject)
    },
  }
}

function ended(): ConnectError {
  return new ConnectError('token_expired', { message: 'The session ended before the person was done.' })
}

function notVisible(): ConnectError {
  return new ConnectError('hub_timeout', { message: `The hub showed nothing within ${visibleWithin / 1000} seconds.` })
}
