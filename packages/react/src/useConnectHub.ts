'use client'

import type { ConnectError, ConnectSessionRequest } from '@connect-hub/session'
import { useMemo, useState, useSyncExternalStore } from 'react'
import type { ConnectHubConfig } from './ConnectHubConfig.js'
import type { ConnectCloseReason, ConnectHubEvent } from './ConnectHubEvent.js'
import { useConnectHubConfig } from './ConnectHubProvider.js'
import type { ConnectedAccount, ConnectOutcome } from './ConnectOutcome.js'
import { reportFailure } from './development/reportFailure.js'
import type { HubViewOptions } from './dialog/HubViewOptions.js'
import { createHubStore, initialSnapshot } from './hub/createHubStore.js'
import { announceHubClosed } from './hub/hubClosed.js'
import { callSafely } from './shared/callSafely.js'
import { type ConnectRequestProps, pickRequest } from './shared/pickRequest.js'
import { useLatest } from './shared/useLatest.js'
import { useTeardown } from './shared/useTeardown.js'

export interface UseConnectHubOptions
  extends ConnectHubConfig,
    ConnectRequestProps,
    Omit<HubViewOptions, 'providerName'> {
  /** Called when the user connected or edited an account. Your backend confirmed it, unless `confirmed` is false. */
  onSuccess?: (account: ConnectedAccount) => void
  /** Called when the user left without connecting. */
  onCancel?: () => void
  /** Called when the opening failed. The hub shows the error and offers a retry, so more calls may follow until onClose. */
  onError?: (error: ConnectError) => void
  /** Called when the hub shows its list or form. */
  onReady?: () => void
  /** Called when the hub has closed, always last. */
  onClose?: (options: { reason: ConnectCloseReason }) => void
}

export interface ConnectHub {
  /** The hub's status. The same word is the element's `data-status`. */
  status: 'idle' | 'loading' | 'open' | 'success' | 'error'
  /** Whether the hub's code has loaded, so that opening it is quick. */
  isReady: boolean
  /** Whether the hub is on the screen or about to be. False with `status` 'error' when the kit's own code did not load. */
  isOpen: boolean
  /** The failure, while `status` is 'error'. While it is 'loading': `offline`, when the kit's own code waits for the network. */
  error: ConnectError | undefined
  /** The connected account, while `status` is 'success'. */
  account: ConnectedAccount | undefined
  /**
   * Opens the hub, with `overrides` on top of the options. Resolves with the outcome: at once on success, otherwise when the
   * hub closes. Never rejects. While this hub is open, the call focuses it and returns the same promise. While another hub is
   * open on the page, the call focuses that one and resolves with the error `already_open`. The hub returns the focus to
   * `opener` afterwards, and the dialog opens next to it: in its window, above its own dialog.
   * @default the pressed button or link, otherwise the element with the focus
   */
  open: (overrides?: ConnectSessionRequest, opener?: Element) => Promise<ConnectOutcome>
  /** Closes the hub without asking the user. */
  close: () => void
  /** Loads the hub's code ahead of time, without requesting a session. */
  preload: () => void
  /** Requests the session ahead of an imminent click, for `onPointerDown`. The kit keeps it for five seconds. */
  prefetch: () => void
}

/** Opens the hub from any element; the hook behind `<ConnectButton>` and `<ConnectLauncher>`. Does nothing until you call it. */
export function useConnectHub(options: UseConnectHubOptions = {}): ConnectHub {
  const config = useConnectHubConfig(options, 'later')
  const latest = useLatest({ options, config })
  const [store] = useState(() =>
    createHubStore({
      getConfig: () => latest.current.config,
      getView: () => ({ ...latest.current.options, providerName: nameOf(latest.current.options) }),
      onEvent: (event) => {
        if (event.type === 'error') reportFailure(event.error)
        callSafely(() => latest.current.config.onEvent?.(event))
        notify(latest.current.options, event)
        if (event.type === 'close') announceHubClosed()
      },
    }),
  )
  const { state, failure, isReady } = useSyncExternalStore(store.subscribe, store.getSnapshot, () => initialSnapshot)
  useTeardown(store.dispose)

  const actions = useMemo(
    () => ({
      open: (overrides?: ConnectSessionRequest, opener?: Element) =>
        store.open(pickRequest({ ...latest.current.options, ...overrides }), opener),
      close: store.close,
      preload: store.preload,
      prefetch: () => store.prefetch(pickRequest(latest.current.options)),
    }),
    [store, latest],
  )
  // The screen shows nothing while the kit looks up the outcome of a closed hub.
  const status = state.status === 'settling' ? 'idle' : state.status
  return {
    status: failure && status === 'idle' ? 'error' : status,
    isReady,
    isOpen: status !== 'idle',
    error: failure ?? ('error' in state ? state.error : undefined),
    account: state.status === 'success' ? state.account : undefined,
    ...actions,
  }
}

function nameOf({ account, provider }: UseConnectHubOptions): string | undefined {
  return account?.providerName ?? account?.provider ?? provider
}

function notify(options: UseConnectHubOptions, event: ConnectHubEvent) {
  callSafely(() => {
    if (event.type === 'success') options.onSuccess?.(event.account)
    if (event.type === 'error') options.onError?.(event.error)
    if (event.type === 'cancel') options.onCancel?.()
    if (event.type === 'ready') options.onReady?.()
    if (event.type === 'close') options.onClose?.({ reason: event.reason })
  })
}
