import { ConnectError } from '@connect-hub/session'
import type { HubMountOptions } from '../HubAdapter.js'

/** Opens the vendor's page and shows a notice, with a link in case the browser blocked the tab. */
export function showAuthLink(element: HTMLElement, options: HubMountOptions, target: '_blank' | '_self'): () => void {
  const { authLinkUrl, messages, onReady, onError } = options
  if (!authLinkUrl) {
    onError(new ConnectError('token_invalid_response', { message: 'The session has no authLinkUrl.' }))
    return () => undefined
  }
  const tab = window.open(authLinkUrl, target)
  // The vendor's page doesn't need access to this one.
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
