'use client'

import type { ConnectError } from '@connect-hub/session'
import { useState, useSyncExternalStore } from 'react'
import type { ConnectHub } from './ConnectHub.js'
import type { ConnectHubConfig } from './ConnectHubConfig.js'
import type { ConnectCloseReason, ConnectHubEvent } from './ConnectHubEvent.js'
import { useConnectHubConfig } from './ConnectHubProvider.js'
import type { ConnectedAccount } from './ConnectOutcome.js'
import { reportFailure } from './development/reportFailure.js'
import type { HubViewOptions } from './dialog/HubViewOptions.js'
import { createHubStore, initialSnapshot } from './hub/createHubStore.js'
import { callSafely } from './shared/callSafely.js'
import type { ConnectRequestProps } from './shared/pickRequest.js'
import { useLatest } from './shared/useLatest.js'
import { useTeardown } from './shared/useTeardown.js'

export interface UseConnectHubOptions extends ConnectHubConfig, ConnectRequestProps, HubViewOptions {
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

/** Opens the hub from any element; the hook behind `<ConnectButton>` and `<ConnectLauncher>`. Does nothing until you call it. */
export function useConnectHub(options: UseConnectHubOptions = {}): ConnectHub {
  const config = useConnectHubConfig(options, 'later')
  const latest = useLatest({ options, config })
  const [store] = useState(() =>
    createHubStore({
      getConfig: () => latest.current.config,
      getView: () => latest.current.options,
      onEvent: (event) => {
        if (event.type === 'error') reportFailure(event.error)
        callSafely(() => latest.current.config.onEvent?.(event))
        notify(latest.current.options, event)
      },
    }),
  )
  const snapshot = useSyncExternalStore(store.subscribe, store.getSnapshot, () => initialSnapshot)
  useTeardown(store.dispose)
  return { ...snapshot, ...store.actions }
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
