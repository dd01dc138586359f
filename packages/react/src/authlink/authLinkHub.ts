import { ConnectError } from '@connect-hub/session'
import type { HubAdapter, HubMountOptions } from '../hub/HubAdapter.js'

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
    load: async () => (element, options) => showAuthLink(element, options, target),
  }
}

function showAuthLink(element: HTMLElement, options: HubMountOptions, target: '_blank' | '_self'): () => void {
  const { authLinkUrl, messages, onReady, onError } = options
  if (!authLinkUrl) {
    onError(new ConnectError('token_invalid_response', { message: 'The session has no authLinkUrl.' }))
    return () => undefined
  }
  const tab = window.open(authLinkUrl, target)
  // The vendor's page needs no way back into this one.
  if (tab && target === '_blank') tab.opener = null

  const text = document.createElement('p')
  text.setAttribute('role', 'status')
  text.textContent = tab ? messages.authLinkWaiting : messages.authLinkBlocked
  const link = document.createElement('a')
  Object.assign(link, { href: authLinkUrl, target, rel: 'noopener noreferrer', className: 'connect-hub-action' })
  link.textContent = messages.authLinkOpen
  element.classList.add('connect-hub-authlink')
  element.append(text, link)
  onReady()
  return () => element.replaceChildren()
}
