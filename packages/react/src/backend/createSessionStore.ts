import { type ConnectError, type ConnectSessionRequest, toConnectError } from '@connect-hub/session'
import type { ConnectHubConfig } from '../ConnectHubConfig.js'
import { reportFailure } from '../development/reportFailure.js'
import { watchExpiry } from '../hub/watchExpiry.js'
import { createStore } from '../shared/createStore.js'
import { createSessionSource } from './createSessionSource.js'
import type { HubSession } from './HubSession.js'

/** The state of a session. An expired session no longer opens the hub: request a new one. */
export type ConnectSessionState =
  /** Nothing has requested a session. */
  | { status: 'idle'; session: undefined; error: undefined }
  /** Your backend is creating the session. */
  | { status: 'loading'; session: undefined; error: undefined }
  /** The session can open a hub. */
  | { status: 'ready'; session: HubSession; error: undefined }
  /** The session has expired. */
  | { status: 'expired'; session: undefined; error: undefined }
  /** Your backend did not return a session. */
  | { status: 'error'; session: undefined; error: ConnectError }

const empty = { session: undefined, error: undefined }

/** The initial state, also on a server. */
export const idleSession: ConnectSessionState = { status: 'idle', ...empty }

/** Creates a store for one session and its expiry. Independent of React. */
export function createSessionStore(getConfig: () => ConnectHubConfig) {
  const source = createSessionSource(getConfig)
  const store = createStore(idleSession)
  let pending: Promise<ConnectSessionState> | undefined
  let stopWatching: (() => void) | undefined

  function set(next: ConnectSessionState): ConnectSessionState {
    stopWatching?.()
    stopWatching = undefined
    store.set(next)
    return next
  }

  async function mint(request: ConnectSessionRequest): Promise<ConnectSessionState> {
    const asked = set({ status: 'loading', ...empty })
    const answer = await source.fetch(request).then(
      (session): ConnectSessionState => ({ status: 'ready', session, error: undefined }),
      (error): ConnectSessionState => ({ status: 'error', session: undefined, error: toConnectError(error) }),
    )
    if (store.get() !== asked) return store.get()
    pending = undefined
    set(answer)
    if (answer.status === 'error') reportFailure(answer.error)
    if (answer.status === 'ready') {
      stopWatching = watchExpiry(answer.session.expiresAt, () => set({ status: 'expired', ...empty }))
    }
    return store.get()
  }

  return {
    getState: store.get,
    subscribe: store.subscribe,
    create(request: ConnectSessionRequest): Promise<ConnectSessionState> {
      pending ??= mint(request)
      return pending
    },
    reset() {
      pending = undefined
      source.abort()
      if (store.get().status !== 'idle') set(idleSession)
    },
  }
}
