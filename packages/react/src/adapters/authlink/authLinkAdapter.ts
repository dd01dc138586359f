import { importAgain } from '../../shared/importAgain.js'
import type { HubAdapter } from '../HubAdapter.js'

export interface AuthLinkHubOptions {
  /** Where the vendor's page opens: in a new tab, or in the current one. @default '_blank' */
  target?: '_blank' | '_self'
}

/** Creates the adapter of `authLinkHub()` and of `mode="redirect"`. */
export function authLinkAdapter({ target = '_blank' }: AuthLinkHubOptions = {}): HubAdapter {
  return {
    name: 'authLinkHub',
    silent: true,
    async load() {
      const { showAuthLink } = await importAgain(() => import('./showAuthLink.js'))
      return (element, options) => showAuthLink(element, options, target)
    },
  }
}
