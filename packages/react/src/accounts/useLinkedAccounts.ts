'use client'

import { type ConnectError, type LinkedAccount, toConnectError } from '@connect-hub/session'
import { QueryCache, QueryClient, useMutation, useMutationState, useQuery } from '@tanstack/react-query'
import { useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { disconnectAccount } from '../backend/accountsClient.js'
import type { ConnectHubConfig } from '../ConnectHubConfig.js'
import { useConnectHubConfig } from '../ConnectHubProvider.js'
import { reportFailure } from '../development/reportFailure.js'
import { onHubClosed } from '../hub/hubClosed.js'
import { ConnectHubMemory } from '../shared/ConnectHubMemory.js'
import { useLatest } from '../shared/useLatest.js'
import type { AccountsData } from './data/AccountsData.js'
import { accountsQuery } from './data/accountsQuery.js'
import { useSignedInChange } from './data/useSignedInChange.js'

export interface LinkedAccountsState {
  /** Whether the accounts are known. 'error' means that there are none to show. */
  status: 'loading' | 'ready' | 'error'
  /** The owner's accounts, in the order of your backend; empty until they are known. */
  accounts: readonly LinkedAccount[]
  /** The ids of accounts that came while the list was on the screen, as one that was just connected. */
  newIds: ReadonlySet<string>
  /** What failed last. With status 'ready' the accounts are the last that were seen. */
  error: ConnectError | undefined
  /** The accounts are on the screen and asked for again. */
  isRefreshing: boolean
  /** Asks again. Settles when the answer is in, and never rejects. */
  refresh: () => Promise<void>
  /**
   * Unlinks an account for good. It leaves `accounts` at once and is back, at its place, when that fails. Rejects with a
   * ConnectError then; an account that is gone already counts as unlinked.
   */
  disconnect: (id: string) => Promise<void>
}

/**
 * The accounts that the signed-in owner has linked, asked from your backend. Fresh after every close of the hub, when the
 * window is focused again and when the network is back. Needs an endpoint with accounts.
 *
 * Hooks below one provider share their requests. When another person signs in, or the organisation changes without a page
 * load, give the provider another `key`: `<ConnectHubProvider key={organisation.id}>`. Another `endpoint` or other
 * `headers` count as another owner too, whose accounts are never mixed with those of before.
 */
export function useLinkedAccounts(options: ConnectHubConfig = {}): LinkedAccountsState {
  const config = useConnectHubConfig(options, 'later')
  const latest = useLatest(config)
  const memory = useContext(ConnectHubMemory)
  const [client] = useState(() => memory.accounts(createClient))
  const query = accountsQuery(client, config.endpoint, () => latest.current)
  const { data, error, isFetching, refetch } = useQuery<AccountsData, ConnectError>(query, client)
  const refresh = useCallback(async () => void (await refetch()), [refetch])
  useSignedInChange(client, config, () => void client.resetQueries({ queryKey: query.queryKey, exact: true }))

  // The client hears of the page and of the network only while it is mounted.
  useEffect(() => {
    client.mount()
    return () => client.unmount()
  }, [client])
  useEffect(() => onHubClosed(() => void refresh()), [refresh])
  useEffect(() => {
    // The client takes note of tabs alone, while a user comes back from another window as well. And it misses the return of
    // a network that was gone before the client was there.
    const onReturn = () => void refetch({ cancelRefetch: false })
    window.addEventListener('focus', onReturn)
    window.addEventListener('online', onReturn)
    return () => {
      window.removeEventListener('focus', onReturn)
      window.removeEventListener('online', onReturn)
    }
  }, [refetch])

  const mutationKey = ['disconnect', config.endpoint]
  const { mutateAsync: disconnect } = useMutation<void, ConnectError, string>(
    {
      mutationKey,
      networkMode: 'always',
      gcTime: 0,
      mutationFn: (id) => unlink(latest.current, id),
      async onSuccess(_, id) {
        client.setQueryData<AccountsData>(query.queryKey, (known) => known && without(known, id))
        await refresh()
      },
    },
    client,
  )
  const filters = { mutationKey, exact: true, status: 'pending' as const }
  const leaving = useMutationState({ filters, select: ({ state }) => state.variables }, client)
  const accounts = useMemo(
    () => data?.accounts.filter(({ id }) => !leaving.includes(id)) ?? [],
    [data?.accounts, leaving],
  )
  return {
    status: data ? 'ready' : error ? 'error' : 'loading',
    accounts,
    newIds: data?.newIds ?? none,
    error: error ?? undefined,
    isRefreshing: data !== undefined && isFetching,
    refresh,
    disconnect,
  }
}

/** Lists share the client, and with it one report of each failure. */
function createClient(): QueryClient {
  const queryCache = new QueryCache({ onError: (error) => reportFailure(toConnectError(error)) })
  return new QueryClient({ queryCache })
}

const none: ReadonlySet<string> = new Set()

async function unlink(config: ConnectHubConfig, id: string): Promise<void> {
  try {
    await disconnectAccount(config, id, new AbortController().signal)
  } catch (cause) {
    const error = toConnectError(cause)
    if (error.code !== 'not_found') throw error
  }
}

function without(known: AccountsData, id: string): AccountsData {
  return { ...known, accounts: known.accounts.filter((account) => account.id !== id) }
}
