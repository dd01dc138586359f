import { type ConnectError, type ConnectSessionRequest, toConnectError } from '@connect-hub/session'
import type { ConnectHubConfig } from '../ConnectHubConfig.js'
import { reportFailure } from '../development/reportFailure.js'
import { watchExpiry } from '../hub/watchExpiry.js'
import { createSessionSource } from './createSessionSource.js'
import type { HubSession } from './HubSession.js'

/** Where a session stands. An expired one is gone: only a new one opens the hub. */
export type ConnectSessionState =
  /** No session was asked for. */
  | { status: 'idle'; session: undefined; error: undefined }
  /** Your backend is being asked. */
  | { status: 'loading'; session: undefined; error: undefined }
  /** The session can open a hub. */
  | { status: 'ready'; session: HubSession; error: undefined }
  /** The session has ended. */
  | { status: 'expired'; session: undefined; error: undefined }
  /** Your backend gave no session. */
  | { status: 'error'; session: undefined; error: ConnectError }

const empty = { session: undefined, error: undefined }

/** The state before anything was asked for, also on a server. */
export const idleSession: ConnectSessionState = { status: 'idle', ...empty }

/** One session at a time, with its expiry. Knows no React. */
export function createSessionStore(getConfig: () => ConnectHubConfig) {
  const source = createSessionSource(getConfig)
  const listeners = new Set<() => void>()
  let state = idleSession
  let pending: Promise<ConnectSessionState> | undefined
  let stopWatching: (() => void) | undefined

  function set(next: ConnectSessionState): ConnectSessionState {
    stopWatching?.()
    stopWatching = undefined
    state = next
    for (const listener of listeners) listener()
    return next
  }

  async function mint(request: ConnectSessionRequest): Promise<ConnectSessionState> {
    const asked = set({ status: 'loading', ...empty })
    const answer = await source.fetch(request).then(
      (session): ConnectSessionState => ({ status: 'ready', session, error: undefined }),
      (error): ConnectSessionState => ({ status: 'error', session: undefined, error: toConnectError(error) }),
    )
    if (state !== asked) return state
    pending = undefined
    set(answer)
    if (answer.status === 'error') reportFailure(answer.error)
    if (answer.status === 'ready') {
      stopWatching = watchExpiry(answer.session.expiresAt, () => set({ status: 'expired', ...empty }))
    }
    return state
  }

  return {
    getState: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    create(request: ConnectSessionRequest): Promise<ConnectSessionState> {
      pending ??= mint(request)
      return pending
    },
    reset() {
      pending = undefined
      source.abort()
      if (state.status !== 'idle') set(idleSession)
    },
  }
}
