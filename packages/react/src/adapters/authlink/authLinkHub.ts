import { importAgain } from '../../shared/importAgain.js'
import type { HubAdapter } from '../HubAdapter.js'

export interface AuthLinkHubOptions {
  /** Where the vendor's page opens: in a new tab, or in the current one. @default '_blank' */
  target?: '_blank' | '_self'
}

/**
 * Creates an adapter that opens the vendor's own page for the session, without vendor code in your bundle. The page has no
 * callbacks, so the kit polls your backend for the new account and needs an accounts address.
 */
export function authLinkHub({ target = '_blank' }: AuthLinkHubOptions = {}): HubAdapter {
  return {
    name: 'authLinkHub',
    silent: true,
    async load() {
      const { showAuthLink } = await importAgain(() => import('./showAuthLink.js'))
      return (element, options) => showAuthLink(element, options, target)
    },
  }
}
