import type { ConnectAccount, ConnectSessionRequest } from '@connect-hub/session'
import type { SealedSession } from '../backend/SealedSession.js'
import type { ConnectHubConfig } from '../ConnectHubConfig.js'
import { findChangedAccount } from './confirmAccount.js'

/** The polling interval, in milliseconds. */
const every = 3000

/** Asks the backend, while the page is visible, for the account that a silent hub has linked. Returns a function that stops it. */
export function pollForAccount(
  config: ConnectHubConfig,
  session: SealedSession,
  request: ConnectSessionRequest,
  onFound: (account: ConnectAccount) => void,
): () => void {
  const stop = new AbortController()
  let asking = false

  async function ask() {
    if (asking || document.hidden) return
    asking = true
    const account = await findChangedAccount(config, session, request.accountId, stop.signal)
    asking = false
    if (account && !stop.signal.aborted) onFound(account)
  }

  const timer = setInterval(() => void ask(), every)
  document.addEventListener('visibilitychange', ask, { signal: stop.signal })
  return () => {
    clearInterval(timer)
    stop.abort()
  }
}
