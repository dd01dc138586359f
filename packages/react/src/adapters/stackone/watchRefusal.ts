import { ConnectError } from '@connect-hub/session'
import type { HubMountOptions } from '../HubAdapter.js'
import type { HubRequest } from './watchRequests.js'

/**
 * Reports a session that the API refuses. The hub treats 401 and 403 as an empty answer and shows an empty list, an empty
 * form or "Failed to create account". Pass the returned function to `watchRequests`.
 */
export function watchRefusal({
  baseUrl,
  token,
  onError,
}: Pick<HubMountOptions, 'token' | 'onError'> & { baseUrl: string }): (request: HubRequest) => void {
  return ({ method, path, status }) => {
    if (status !== 401 && status !== 403) return
    // This request alone carries what the user typed, which the provider may have refused. A request without credentials shows
    // whether the session is refused, and reaches this function again if it is.
    if (method !== 'GET' && path.startsWith('/hub/accounts')) {
      const headers = { 'content-type': 'application/json', 'x-hub-session-token': token }
      fetch(`${baseUrl}/hub/settings`, { headers }).catch(ignore)
      return
    }
    onError(
      new ConnectError('token_expired', { message: `StackOne refused the session: ${method} ${path}, ${status}.` }),
    )
  }
}

// Without a network the hub reports its own failure.
function ignore() {}
