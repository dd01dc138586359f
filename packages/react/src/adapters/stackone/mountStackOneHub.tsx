'use client'

import { ConnectError } from '@connect-hub/session'
import type { StackOneHub } from '@stackone/hub'
import { Component, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { HubBusy, HubMountOptions } from '../HubAdapter.js'
import { guardPage } from './guardPage.js'
import { obeyPolicy } from './obeyPolicy.js'
import type { StackOneHubOptions } from './StackOneHubOptions.js'
import { watchContent } from './watchContent.js'
import { watchRefusal } from './watchRefusal.js'
import { watchRequests } from './watchRequests.js'
import { watchSignIn } from './watchSignIn.js'

/** Mounts StackOneHub in its own element for one token and one account. A new token always means a new mount. */
export function mountStackOneHub(
  Hub: typeof StackOneHub,
  target: HTMLElement,
  options: StackOneHubOptions &
    Omit<HubMountOptions, 'theme' | 'height'> &
    Required<Pick<StackOneHubOptions, 'baseUrl'>>,
): () => void {
  const { token, accountId, baseUrl, appUrl, theme, height, messages, nonce } = options
  const { onReady, onSuccess, onClose, onError, onBusy } = options
  const releasePage = guardPage()
  const policy = obeyPolicy(Hub, nonce)
  const busy = new Set<HubBusy>()
  const stopContent = watchContent(target, { onReady, onTyping: (typing) => setBusy('typing', typing) })
  const onSigningIn = (signingIn: boolean) => setBusy('signing-in', signingIn)
  const signIn = watchSignIn({ baseUrl, token, messages, onError, onSigningIn })
  const stopRequests = watchRequests(baseUrl, watchRefusal({ baseUrl, token, onError }), signIn.follow)

  function setBusy(what: HubBusy, is: boolean) {
    if (is) busy.add(what)
    else busy.delete(what)
    onBusy(busy.has('signing-in') ? 'signing-in' : [...busy][0])
  }

  // The vendor's hub is in English, whatever the language around it.
  Object.assign(target, { lang: 'en', dir: 'ltr' })
  const root = createRoot(target)
  const hub = (
    <HubBoundary onError={onError}>
      <Hub
        token={token}
        baseUrl={baseUrl}
        appUrl={appUrl}
        accountId={accountId}
        theme={theme}
        height={height}
        onSuccess={onSuccess}
        onClose={onClose}
      />
    </HubBoundary>
  )
  // Flushes effects, such as the hub's first requests, now rather than in the next frame. React can't render one root within another.
  let wanted = true
  queueMicrotask(() => {
    if (!wanted) return
    flushSync(() => root.render(hub))
    policy.inside(target.firstElementChild?.shadowRoot)
  })
  return () => {
    wanted = false
    signIn.stop()
    stopRequests()
    stopContent()
    root.unmount()
    policy.release()
    releasePage()
  }
}

/** Turns an error that the hub throws while rendering into one that the user can retry. */
class HubBoundary extends Component<{ onError: (error: ConnectError) => void; children: ReactNode }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch(cause: unknown) {
    this.props.onError(new ConnectError('hub_load_failed', { message: 'StackOneHub threw while rendering.', cause }))
  }

  override render() {
    return this.state.failed ? null : this.props.children
  }
}
