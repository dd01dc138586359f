import type { HubAdapter } from '../HubAdapter.js'
import { type AuthLinkHubOptions, authLinkAdapter } from './authLinkAdapter.js'

/**
 * Creates an adapter that opens the vendor's own page for the session, without vendor code in your bundle. The page has no
 * callbacks, so the kit polls your backend for the new account and needs an accounts address.
 */
export function authLinkHub(options: AuthLinkHubOptions = {}): HubAdapter {
  // A separate function for the reason in entryNames.ts: lazily loaded code uses the adapter too.
  return authLinkAdapter(options)
}
