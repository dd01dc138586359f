'use client'

import type { ConnectError, Connector } from '@connect-hub/session'
import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { listConnectors } from '../backend/connectorsClient.js'
import type { ConnectHubConfig } from '../ConnectHubConfig.js'
import { useConnectHubConfig } from '../ConnectHubProvider.js'
import { useLatest } from '../shared/useLatest.js'
import { useSharedClient } from '../shared/useSharedClient.js'

/** How long the list isn't requested again, in milliseconds. Your backend caches it as long. */
const staleTime = 5 * 60 * 1000

export interface ConnectorsState {
  /** Whether the connectors are known. 'error' means that there are none to show. */
  status: 'loading' | 'ready' | 'error'
  /** What the signed-in owner may connect, sorted by name; empty until it is known. */
  connectors: readonly Connector[]
  /** The last failure. With status 'ready' the connectors are those of the last successful answer. */
  error: ConnectError | undefined
  /** Whether the kit is refreshing the connectors on the screen. */
  isRefreshing: boolean
  /** Refreshes the connectors. Resolves with the answer and never rejects. */
  refresh: () => Promise<void>
}

/**
 * Returns the systems that the signed-in owner may connect, from your backend: the vendor's catalog, narrowed by `allow`.
 * Hooks below one provider share one request, and keep its answer for five minutes. Needs an endpoint with connectors.
 */
export function useConnectors(options: ConnectHubConfig = {}): ConnectorsState {
  const config = useConnectHubConfig(options, 'later')
  const latest = useLatest(config)
  const client = useSharedClient()
  const { data, error, isFetching, refetch } = useQuery<Connector[], ConnectError>(
    {
      queryKey: ['connectors', config.endpoint],
      // Not cancelled with the last component: the answer is still of use to the next one.
      queryFn: () => listConnectors(latest.current, new AbortController().signal),
      retry: (count, failure) => failure.code === 'network' && count < 1,
      staleTime,
      // Being offline is an answer too: the client would pause the query without notice.
      networkMode: 'always',
    },
    client,
  )
  const refresh = useCallback(async () => void (await refetch()), [refetch])
  return {
    status: data ? 'ready' : error ? 'error' : 'loading',
    connectors: data ?? none,
    error: error ?? undefined,
    isRefreshing: data !== undefined && isFetching,
    refresh,
  }
}

const none: readonly Connector[] = []
