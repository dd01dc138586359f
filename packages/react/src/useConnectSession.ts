'use client'

import type { ConnectSessionRequest } from '@connect-hub/session'
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { type ConnectSessionState, createSessionStore, idleSession } from './backend/createSessionStore.js'
import type { ConnectHubConfig } from './ConnectHubConfig.js'
import { useConnectHubConfig } from './ConnectHubProvider.js'
import { type ConnectRequestProps, pickRequest } from './shared/pickRequest.js'
import { useLatest } from './shared/useLatest.js'

export interface UseConnectSessionOptions extends ConnectHubConfig, ConnectRequestProps {}

export type ConnectSessionHook = ConnectSessionState & {
  /** When the session expires, by this machine's clock, minus a margin. */
  expiresAt: Date | undefined
  /**
   * Requests a session, with `request` on top of the options. Resolves with the state and never rejects. Concurrent calls
   * share one request. A failure is never cached.
   */
  create: (request?: ConnectSessionRequest) => Promise<ConnectSessionState>
  /** Drops the session and cancels a pending request. */
  reset: () => void
}

/** Manages a session for a hub that you write yourself: requests it when you call `create`, and keeps it in memory until it expires. */
export function useConnectSession(options: UseConnectSessionOptions = {}): ConnectSessionHook {
  const config = useConnectHubConfig(options, 'later')
  const latest = useLatest({ options, config })
  const [store] = useState(() => createSessionStore(() => latest.current.config))
  const state = useSyncExternalStore(store.subscribe, store.getState, () => idleSession)
  useEffect(() => store.reset, [store])

  const actions = useMemo(
    () => ({
      create: (request?: ConnectSessionRequest) => store.create(pickRequest({ ...latest.current.options, ...request })),
      reset: store.reset,
    }),
    [store, latest],
  )
  return { ...state, ...actions, expiresAt: state.session?.expiresAt }
}
