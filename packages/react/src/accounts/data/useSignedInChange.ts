'use client'

import type { QueryClient } from '@tanstack/react-query'
import { useEffect, useLayoutEffect, useReducer } from 'react'
import type { ConnectHubConfig } from '../../ConnectHubConfig.js'
import { useLatest } from '../../shared/useLatest.js'
import { askedAs } from './accountsQuery.js'
import { identityOf, readHeaders } from './identityOf.js'

/**
 * Calls back when the host's headers now stand for another person, to forget the accounts of the one before. Before the
 * next paint, where the headers are no promise.
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
      // Draws at once: the client itself tells of its change after the paint.
      redraw()
    }
    // A host's function that fails says so when the accounts are asked for.
    try {
      const now = readHeaders({ headers })
      if (now instanceof Promise) now.then(compare, () => undefined)
      else compare(now)
    } catch {}
    return () => {
      isCurrent = false
    }
    // An endpoint written as an object is another one in each render.
  }, [client, endpointKey, headers, latest])
}

/** React 18 warns of a layout effect on a server. */
const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect
