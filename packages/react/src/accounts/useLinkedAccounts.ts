'use client'

import { type ConnectError, type LinkedAccount, toConnectError } from '@connect-hub/session'
import { QueryClient, useQuery } from '@tanstack/react-query'
import { useCallback, useContext, useEffect, useState } from 'react'
import type { ConnectHubConfig } from '../ConnectHubConfig.js'
import { ConnectHubMemory } from '../ConnectHubMemory.js'
import { useConnectHubConfig } from '../ConnectHubProvider.js'
import { disconnectAccount, listAccounts } from '../client/accountsClient.js'
import { onHubClosed } from '../hub/hubClosed.js'
import { useLatest } from '../useLatest.js'

export interface LinkedAccountsState {
  status: 'loading' | 'ready' | 'error'
  /** The owner's accounts; empty until they are known. */
  accounts: readonly LinkedAccount[]
  /** What failed last. With status 'ready' the accounts are the last that were seen. */
  error: ConnectError | undefined
  /** Asks again. Settles when the answer is in, and never rejects. */
  refresh: () => Promise<void>
  /** Unlinks an account for good. Rejects with a ConnectError when that fails. */
  disconnect: (id: string) => Promise<void>
}

/**
 * The accounts that the signed-in owner has linked, asked from your backend. Fresh after every close of the hub, when the
 * window is focused again and when the network is back. Needs an endpoint with accounts.
 */
export function useLinkedAccounts(options: ConnectHubConfig = {}): LinkedAccountsState {
  const config = useConnectHubConfig(options)
  const latest = useLatest(config)
  const memory = useContext(ConnectHubMemory)
  const [client] = useState(() => memory.accounts(() => new QueryClient()))

  const query = useQuery<LinkedAccount[], ConnectError>(
    {
      queryKey: ['accounts', config.endpoint],
      queryFn: ({ signal }) => listAccounts(latest.current, signal),
      retry: (count, error) => error.code === 'network' && count < 1,
      gcTime: 0,
    },
    client,
  )
  const { refetch } = query
  const refresh = useCallback(async () => void (await refetch()), [refetch])

  // The client hears of focus and of the network only while it is mounted.
  useEffect(() => {
    client.mount()
    return () => client.unmount()
  }, [client])
  useEffect(() => onHubClosed(() => void refresh()), [refresh])

  const disconnect = useCallback(
    async (id: string) => {
      await disconnectAccount(latest.current, id, new AbortController().signal)
      await refresh()
    },
    [latest, refresh],
  )
  return {
    status: query.data ? 'ready' : query.isError ? 'error' : 'loading',
    accounts: query.data ?? [],
    error: query.error ? toConnectError(query.error) : undefined,
    refresh,
    disconnect,
  }
}
