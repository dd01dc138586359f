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
  /** The person connected or edited an account. Your backend confirmed it, unless `confirmed` is false. */
  onSuccess?: (account: ConnectedAccount) => void
  /** The person left without connecting. */
  onCancel?: () => void
  /** Something failed. The hub says so and offers another try: more may follow until onClose. */
  onError?: (error: ConnectError) => void
  /** The hub shows its list or form. */
  onReady?: () => void
  /** The hub is gone. Always the last. */
  onClose?: (options: { reason: ConnectCloseReason }) => void
}

export interface ConnectHub {
  /** What the hub is doing. The same word is the element's `data-status`. */
  status: 'idle' | 'loading' | 'open' | 'success' | 'error'
  /** The hub's code is loaded: opening it now is quick. */
  isReady: boolean
  /** The hub is on the screen, or is about to be. With `status` 'error' and nothing open, the kit's own code did not load. */
  isOpen: boolean
  /** What failed, while `status` is 'error'. While it is 'loading': `offline`, when the kit's own code waits for the network. */
  error: ConnectError | undefined
  /** What was connected, while `status` is 'success'. */
  account: ConnectedAccount | undefined
  /**
   * Shows the hub, with `overrides` on top of the options. Resolves with how it ended and never rejects: at once on
   * success, else when the hub is closed. While this hub is open it is focused and the same promise returned; while
   * another one is open on the page that one is focused and the outcome is the error `already_open`.
   * `opener` gets the focus back afterwards, and the dialog opens where it stands: in its window, above its own dialog.
   * @default the pressed button or link, otherwise the element with the focus
   */
  open: (overrides?: ConnectSessionRequest, opener?: Element) => Promise<ConnectOutcome>
  /** Closes the hub without asking. */
  close: () => void
  /** Loads the hub's code ahead of time. Asks for no session. */
  preload: () => void
  /** Asks for the session ahead of a click that is about to come, for `onPointerDown`. Kept for five seconds. */
  prefetch: () => void
}

/** Opens the hub from anything: the brain of `<ConnectButton>` and `<ConnectLauncher>`. Does nothing until it is told to. */
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
        tell(latest.current.options, event)
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
  // Nothing is on the screen while the outcome of a closed hub is looked up.
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

function tell(options: UseConnectHubOptions, event: ConnectHubEvent) {
  callSafely(() => {
    if (event.type === 'success') options.onSuccess?.(event.account)
    if (event.type === 'error') options.onError?.(event.error)
    if (event.type === 'cancel') options.onCancel?.()
    if (event.type === 'ready') options.onReady?.()
    if (event.type === 'close') options.onClose?.({ reason: event.reason })
  })
}
