'use client'

import type { QueryClient } from '@tanstack/react-query'
import { useEffect, useLayoutEffect, useReducer } from 'react'
import type { ConnectHubConfig } from '../../ConnectHubConfig.js'
import { useLatest } from '../../shared/useLatest.js'
import { askedAs } from './accountsQuery.js'
import { identityOf, readHeaders } from './identityOf.js'

/**
 * Calls back when the host's headers identify another user, to drop the earlier user's accounts: before the next paint,
 * unless the headers are a promise.
 */
export function useSignedInChange(client: QueryClient, config: ConnectHubConfig, onChange: () => void): void {
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const latest = useLatest(onChange)
  const { endpoint, headers } = config
  const endpointKey = JSON.stringify(endpoint)

  useBeforePaint(() => {
    let isCurrent = true
    const compare = (now: HeadersInit | undefined) => {
      const before = client.getQueryData<string>(askedAs(endpoint))
      if (!isCurrent || before === undefined || before === identityOf(now)) return
      latest.current()
      // Renders now, because the client notifies only after the paint.
      redraw()
    }
    // A host function that throws is reported when the kit requests the accounts.
    try {
      const now = readHeaders({ headers })
      if (now instanceof Promise) now.then(compare, () => undefined)
      else compare(now)
    } catch {}
    return () => {
      isCurrent = false
    }
    // An endpoint written as an object is a new one in each render.
  }, [client, endpointKey, headers, latest])
}

/** React 18 warns about a layout effect on a server. */
const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect
