import { importAgain } from '../../shared/importAgain.js'
import type { HubAdapter } from '../HubAdapter.js'

export interface AuthLinkHubOptions {
  /** Where the vendor's page opens: a tab of its own, or in place of yours. @default '_blank' */
  target?: '_blank' | '_self'
}

/**
 * Opens the vendor's own page for the session: needs no code of the vendor in your bundle. The page calls nothing back, so
 * the kit asks your backend for the new account while the person is there, and needs an accounts address.
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
