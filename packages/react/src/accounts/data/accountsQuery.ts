import { type ConnectError, toConnectError } from '@connect-hub/session'
import type { QueryClient } from '@tanstack/react-query'
import { listAccounts } from '../../backend/accountsClient.js'
import type { ConnectHubConfig } from '../../ConnectHubConfig.js'
import { type AccountsData, mergeAnswer } from './AccountsData.js'
import { identityOf, readHeaders } from './identityOf.js'

/** When to check a new account again, in milliseconds: it may fail in its first seconds, after the hub reported success. */
const lookAgainEvery = 3000
const lookAgainFor = 12_000

/** Defines how to request and cache the accounts behind one endpoint. */
export function accountsQuery(client: QueryClient, endpoint: ConnectHubConfig['endpoint'], getConfig: GetConfig) {
  const queryKey = ['accounts', endpoint]

  async function ask(signal: AbortSignal): Promise<AccountsData> {
    const config = getConfig()
    const headers = await readHeaders(config)
    signal.throwIfAborted()
    const identity = identityOf(headers)
    client.setQueryData(askedAs(endpoint), identity)
    const known = client.getQueryData<AccountsData>(queryKey)
    if (known && known.identity !== identity) forget()
    const answer = await listAccounts({ ...config, headers }, signal)
    return mergeAnswer(client.getQueryData<AccountsData>(queryKey), identity, answer, Date.now())
  }

  // Not a reset, which would cancel the pending request.
  function forget() {
    const query = client.getQueryCache().find({ queryKey })
    query?.setState({ data: undefined, dataUpdatedAt: 0, error: null, status: 'pending' })
  }

  return {
    queryKey,
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      ask(signal).catch((cause: unknown) => {
        const error = toConnectError(cause)
        // Clears the earlier accounts for anyone who has signed out or may no longer see them.
        if (error.status === 401 || error.status === 403) forget()
        throw error
      }),
    retry: (count: number, error: ConnectError) => error.code === 'network' && count < 1,
    gcTime: 0,
    structuralSharing: false,
    // Being offline is an answer too: the client would pause the query without notice.
    networkMode: 'always',
    refetchOnReconnect: false,
    refetchOnWindowFocus: 'always',
    // The client calls this on every render. Without an account it reads no clock, because Next refuses that with cacheComponents.
    refetchInterval: ({ state }: { state: { data?: AccountsData | undefined } }) =>
      state.data?.changedAt !== undefined && Date.now() - state.data.changedAt < lookAgainFor ? lookAgainEvery : false,
  } as const
}

/** The key under which the client caches the user of the last request. */
export const askedAs = (endpoint: ConnectHubConfig['endpoint']) => ['asked as', endpoint]

type GetConfig = () => ConnectHubConfig
