import { type ConnectError, type ConnectSessionRequest, toConnectError } from '@connect-hub/session'
import { QueryClient } from '@tanstack/react-query'
import type { ConnectHubConfig } from '../ConnectHubConfig.js'
import type { HubSession } from './HubSession.js'
import { mintSession } from './mintSession.js'

/** How long a session that a press requested waits for the click, in milliseconds. */
const pressToClick = 5000

export interface SessionSource {
  /** Requests a session that the user is likely to need in a moment. `fetch` for the same request then returns it. */
  prefetch: (request: ConnectSessionRequest) => void
  /** Returns a new session, once. Concurrent calls share a pending request. Rejects with a ConnectError. */
  fetch: (request: ConnectSessionRequest) => Promise<HubSession>
  /** Cancels pending requests and drops unused sessions. */
  abort: () => void
}

/**
 * Creates a source of sessions with its own query client, so that the host's cache, persisters and devtools never see a
 * token. It drops a session once it has returned it, and never caches a failure.
 */
export function createSessionSource(getConfig: () => ConnectHubConfig): SessionSource {
  const client = new QueryClient()

  function query(request: ConnectSessionRequest) {
    return client.fetchQuery<HubSession, ConnectError>({
      queryKey: [request],
      queryFn: ({ signal }) => mintSession(getConfig(), request, signal),
      staleTime: pressToClick,
      gcTime: pressToClick,
      // The caller waits for the network: this client would pause the query without notice.
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
