'use client'

import { type ConnectError, type LinkedAccount, toConnectError } from '@connect-hub/session'
import { useMutation, useMutationState, useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo } from 'react'
import { disconnectAccount, renameAccount } from '../backend/accountsClient.js'
import type { ConnectHubConfig } from '../ConnectHubConfig.js'
import { useConnectHubConfig } from '../ConnectHubProvider.js'
import { onHubClosed } from '../hub/hubClosed.js'
import { useLatest } from '../shared/useLatest.js'
import { useSharedClient } from '../shared/useSharedClient.js'
import type { AccountsData } from './data/AccountsData.js'
import { accountsQuery } from './data/accountsQuery.js'
import { useSignedInChange } from './data/useSignedInChange.js'

export interface LinkedAccountsState {
  /** Whether the accounts are known. 'error' means that there are none to show. */
  status: 'loading' | 'ready' | 'error'
  /** The owner's accounts, in the order of your backend; empty until they are known. */
  accounts: readonly LinkedAccount[]
  /** The ids of accounts that appeared while the list was on the screen, such as one that the user just connected. */
  newIds: ReadonlySet<string>
  /** The last failure. With status 'ready' the accounts are those of the last successful answer. */
  error: ConnectError | undefined
  /** Whether the kit is refreshing the accounts on the screen. */
  isRefreshing: boolean
  /** Refreshes the accounts. Resolves with the answer and never rejects. */
  refresh: () => Promise<void>
  /**
   * Unlinks an account permanently. Removes it from `accounts` at once and, if that fails, restores it in its position and
   * rejects with a ConnectError. An account that is already gone counts as unlinked.
   */
  disconnect: (id: string) => Promise<void>
  /** Changes an account's label. Shows it once your backend has saved it; otherwise rejects with a ConnectError. */
  rename: (id: string, label: string) => Promise<void>
}

/**
 * Returns the accounts that the signed-in owner has linked, from your backend. Refreshes them each time the hub closes, the
 * window regains the focus or the network returns. Needs an endpoint with accounts.
 *
 * Hooks below one provider share their requests. When another user signs in, or the organisation changes without a page
 * load, change the provider's `key`: `<ConnectHubProvider key={organisation.id}>`. Another `endpoint` or other `headers` also
 * count as another owner, and the kit never mixes two owners' accounts.
 */
export function useLinkedAccounts(options: ConnectHubConfig = {}): LinkedAccountsState {
  const config = useConnectHubConfig(options, 'later')
  const latest = useLatest(config)
  const client = useSharedClient()
  const query = accountsQuery(client, config.endpoint, () => latest.current)
  const { data, error, isFetching, refetch } = useQuery<AccountsData, ConnectError>(query, client)
  const refresh = useCallback(async () => void (await refetch()), [refetch])
  useSignedInChange(client, config, () => void client.resetQueries({ queryKey: query.queryKey, exact: true }))

  useEffect(() => onHubClosed(() => void refresh()), [refresh])
  useEffect(() => {
    // The client notices only tab changes, but a user also returns from another window. It also misses the return of a
    // network that was gone before the client existed.
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
  const rename = useCallback(
    async (id: string, label: string) => {
      const renamed = await renameAccount(latest.current, id, label, new AbortController().signal).catch((cause) => {
        throw toConnectError(cause)
      })
      client.setQueryData<AccountsData>(query.queryKey, (known) => known && withAccount(known, renamed))
    },
    [client, latest, query.queryKey],
  )
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
    rename,
  }
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

function withAccount(known: AccountsData, changed: LinkedAccount): AccountsData {
  return { ...known, accounts: known.accounts.map((account) => (account.id === changed.id ? changed : account)) }
}

function without(known: AccountsData, id: string): AccountsData {
  return { ...known, accounts: known.accounts.filter((account) => account.id !== id) }
}
