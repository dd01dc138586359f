import type { ConnectHubConfig } from '../ConnectHubConfig.js'
import { findChangedAccount } from './confirmAccount.js'
import type { HubEffect, HubEvent } from './hubMachine.js'

/** How often the backend is asked while a sign-in window is open, in milliseconds. */
const every = 3000

/**
 * Asks the backend, before an ended session is reported, whether it linked an account all the same. A sign-in window that
 * is open outlives the session, so this asks until `isSigningIn` says that the window is done.
 */
export async function checkExpired(
  config: ConnectHubConfig,
  { id, session, accountId, error }: HubEffect & { do: 'check' },
  isSigningIn: () => boolean,
  signal: AbortSignal,
): Promise<HubEvent | undefined> {
  for (;;) {
    // Read before asking: an account that the window links just then is seen by the next answer.
    const waiting = isSigningIn()
    const account = await findChangedAccount(config, session, accountId, signal)
    if (signal.aborted) return undefined
    if (account) return { type: 'settled', id, account }
    if (!waiting) return { type: 'expired', id, error, checked: true }
    await pause(signal)
  }
}

function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, every)
    signal.addEventListener('abort', done)
  })
}
