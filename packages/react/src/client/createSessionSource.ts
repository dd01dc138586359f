import type { ConnectSessionRequest } from '@connect-hub/session'
import { type ConnectError, toConnectError } from '@connect-hub/session'
import { QueryClient } from '@tanstack/react-query'
import type { ConnectHubConfig } from '../ConnectHubConfig.js'
import type { HubSession } from './HubSession.js'
import { mintSession } from './mintSession.js'

export interface SessionSource {
  /** A new session. Calls while one is on its way get that one. Rejects with a ConnectError. */
  fetch: (request: ConnectSessionRequest) => Promise<HubSession>
  /** Stops what is on its way and forgets what came. */
  abort: () => void
}

/**
 * Gets sessions through a query client of its own: the host's cache, its persisters and its devtools never see a token.
 * Nothing is kept once it was handed out, and a failure is never cached.
 */
export function createSessionSource(getConfig: () => ConnectHubConfig): SessionSource {
  const client = new QueryClient()
  return {
    async fetch(request) {
      try {
        return await client.fetchQuery<HubSession, ConnectError>({
          queryKey: [],
          queryFn: ({ signal }) => mintSession(getConfig(), request, signal),
          gcTime: 0,
          retry: (count, error) => error.code === 'network' && count < 1,
        })
      } catch (error) {
        throw toConnectError(error, { code: 'aborted' })
      }
    },
    abort() {
      void client.cancelQueries()
      client.clear()
    },
  }
}
