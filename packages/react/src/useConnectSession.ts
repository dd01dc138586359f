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
  /** When the session ends, by this machine's clock, less a margin. */
  expiresAt: Date | undefined
  /**
   * Asks for a session, with `request` on top of the options. Settles with the state and never rejects. Calls while one
   * is on its way get that one; a failure is never kept.
   */
  create: (request?: ConnectSessionRequest) => Promise<ConnectSessionState>
  /** Forgets the session and stops a request that is on its way. */
  reset: () => void
}

/** A session for a hub of your own making: asked for when you say so, kept in memory, never past its end. */
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
