import { type ConnectError, type ConnectSessionRequest, toConnectError } from '@connect-hub/session'
import { QueryClient } from '@tanstack/react-query'
import type { ConnectHubConfig } from '../ConnectHubConfig.js'
import type { HubSession } from './HubSession.js'
import { mintSession } from './mintSession.js'

/** How long a session that was asked for on a press waits for the click, in milliseconds. */
const pressToClick = 5000

export interface SessionSource {
  /** Asks for a session that is likely to be needed in a moment. `fetch` for the same request then gets that one. */
  prefetch: (request: ConnectSessionRequest) => void
  /** A new session, handed out once. Calls while one is on its way get that one. Rejects with a ConnectError. */
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

  function query(request: ConnectSessionRequest) {
    return client.fetchQuery<HubSession, ConnectError>({
      queryKey: [request],
      queryFn: ({ signal }) => mintSession(getConfig(), request, signal),
      staleTime: pressToClick,
      gcTime: pressToClick,
      // Offline is the caller's to wait for: the client would hold the query back without a word.
      networkMode: 'always',
      retry: (count, error) => error.code === 'network' && count < 1,
    })
  }

  return {
    prefetch(request) {
      query(request).catch(() => undefined)
    },
    async fetch(request) {
      try {
        return await query(request)
      } catch (error) {
        throw toConnectError(error, { code: 'aborted' })
      } finally {
        client.removeQueries({ queryKey: [request], fetchStatus: 'idle' })
      }
    },
    abort() {
      void client.cancelQueries()
      client.clear()
    },
  }
}
