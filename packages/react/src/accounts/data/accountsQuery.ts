import { type ConnectError, toConnectError } from '@connect-hub/session'
import type { QueryClient } from '@tanstack/react-query'
import { listAccounts } from '../../backend/accountsClient.js'
import type { ConnectHubConfig } from '../../ConnectHubConfig.js'
import { type AccountsData, addAnswer } from './AccountsData.js'
import { identityOf, readHeaders } from './identityOf.js'

/** A new account may fail in its first seconds, after the hub said success: it is looked at again, in milliseconds. */
const lookAgainEvery = 3000
const lookAgainFor = 12_000

/** How the accounts behind one endpoint are asked for and kept. */
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
    return addAnswer(client.getQueryData<AccountsData>(queryKey), identity, answer, Date.now())
  }

  // Not a reset, which would stop the request that is on its way.
  function forget() {
    const query = client.getQueryCache().find({ queryKey })
    query?.setState({ data: undefined, dataUpdatedAt: 0, error: null, status: 'pending' })
  }

  return {
    queryKey,
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      ask(signal).catch((cause: unknown) => {
        const error = toConnectError(cause)
        // Whoever is signed out, or may not see the accounts any more, is not shown those of before.
        if (error.status === 401 || error.status === 403) forget()
        throw error
      }),
    retry: (count: number, error: ConnectError) => error.code === 'network' && count < 1,
    gcTime: 0,
    structuralSharing: false,
    // Offline is an answer too: the client would hold the query back without a word.
    networkMode: 'always',
    refetchOnReconnect: false,
    refetchOnWindowFocus: 'always',
    // The client asks in every render: without an account there, no clock is read, which Next refuses with cacheComponents.
    refetchInterval: ({ state }: { state: { data?: AccountsData | undefined } }) =>
      state.data?.changedAt !== undefined && Date.now() - state.data.changedAt < lookAgainFor ? lookAgainEvery : false,
  } as const
}

/** Where the client keeps for whom the accounts were asked last. */
export const askedAs = (endpoint: ConnectHubConfig['endpoint']) => ['asked as', endpoint]

type GetConfig = () => ConnectHubConfig
