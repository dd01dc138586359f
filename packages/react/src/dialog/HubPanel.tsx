'use client'

import type { ConnectSessionRequest } from '@connect-hub/session'
import { type HTMLAttributes, useEffect, useId, useRef, useState } from 'react'
import type { HubEvent, HubState } from '../hub/hubMachine.js'
import type { ConnectMessages } from '../messages/ConnectMessages.js'
import { fill } from '../shared/fill.js'
import type { ConnectRequestProps } from '../shared/pickRequest.js'
import { useLatest } from '../shared/useLatest.js'
import { HubFailure } from './HubFailure.js'
import { HubSkeleton } from './HubSkeleton.js'
import { HubStage } from './HubStage.js'
import type { HubViewOptions } from './HubViewOptions.js'
import { CloseIcon } from './icons.js'
import { LeaveQuestion } from './LeaveQuestion.js'
import { OfflineNotice } from './OfflineNotice.js'
import { openOverlay } from './openOverlay.js'
import { useDoneFocus } from './useDoneFocus.js'
import { useHubFocus } from './useHubFocus.js'

export interface HubPanelProps {
  state: Exclude<HubState, { status: 'idle' | 'settling' }>
  theme: 'light' | 'dark'
  view: HubViewOptions & ConnectRequestProps
  /** The element that gets the focus when the dialog closes. */
  opener?: Element | undefined
  messages: ConnectMessages
  /** The language of the texts, for the `lang` of the element around them. */
  language: Pick<HTMLAttributes<HTMLElement>, 'lang' | 'dir'>
  dispatch: (event: HubEvent) => void
  retry: () => void
}

/** Renders the open hub: a dialog over the page, or the same content without a frame inside a container. */
export function HubPanel(props: HubPanelProps) {
  return props.view.mode === 'inline' ? <HubBody {...props} /> : <HubDialog {...props} />
}

function HubDialog(props: HubPanelProps) {
  const { state, view, opener, messages, language, dispatch } = props
  const titleId = useId()
  const overlayRef = useRef<HTMLDivElement>(null)
  const dialogRef = useRef<HTMLDivElement>(null)
  const [asking, setAsking] = useState(false)
  // Once the hub has connected, closing loses nothing, and the kit confirms the account without the hub.
  const busy = state.status === 'open' && !state.confirming ? state.busy : undefined
  const title = view.dialogTitle ?? titleOf(state.opening.request, messages, providerOf(view))

  const close = () => dispatch({ type: 'close', reason: 'cancel' })
  const leave = () => (busy ? setAsking(true) : close())
  const latestLeave = useLatest(leave)
  const focusHub = useHubFocus(dialogRef)
  const stay = () => {
    setAsking(false)
    focusHub()
  }

  useEffect(() => {
    const overlay = overlayRef.current
    const dialog = dialogRef.current
    if (!overlay || !dialog) return
    return openOverlay({ overlay, dialog, opener, onLeave: () => latestLeave.current() })
  }, [latestLeave, opener])

  return (
    <div ref={overlayRef} className="connect-hub-overlay">
      <div className="connect-hub-backdrop" />
      <div
        {...language}
        ref={dialogRef}
        role="dialog"
        aria-labelledby={titleId}
        tabIndex={-1}
        className="connect-hub-dialog"
      >
        <header className="connect-hub-header">
          <h2 id={titleId}>{title}</h2>
          <button type="button" className="connect-hub-close" aria-label={messages.close} onClick={leave}>
            <CloseIcon />
          </button>
        </header>
        <HubBody {...props} />
        {asking && busy && <LeaveQuestion messages={messages} busy={busy} onStay={stay} onLeave={close} />}
      </div>
    </div>
  )
}

function HubBody({ state, theme, messages, language, dispatch, retry }: HubPanelProps) {
  const { id, request } = state.opening
  const body = useDoneFocus(state)
  return (
    <div {...language} ref={body} tabIndex={-1} className="connect-hub-body" data-status={state.status}>
      {state.status !== 'error' && state.session && state.mount && (
        <HubStage
          key={id}
          id={id}
          mount={state.mount}
          session={state.session}
          accountId={request.accountId}
          theme={theme}
          dispatch={dispatch}
          messages={messages}
        />
      )}
      {state.status === 'open' && <OfflineNotice messages={messages} />}
      {state.status === 'loading' ? (
        <HubSkeleton messages={messages} />
      ) : (
        <p role="status" className="connect-hub-status" data-quiet="">
          {state.status === 'success' && messages.connected}
        </p>
      )}
      {state.status === 'error' && (
        <HubFailure
          error={state.error}
          messages={messages}
          stuck={state.error.code === 'hub_load_failed' && state.opening.retryOf === 'hub_load_failed'}
          onRetry={retry}
          onClose={() => dispatch({ type: 'close', reason: 'cancel' })}
        />
      )}
    </div>
  )
}

function providerOf({ account, provider }: ConnectRequestProps): string | undefined {
  return account?.providerName ?? account?.provider ?? provider
}

function titleOf({ accountId, categories = [] }: ConnectSessionRequest, messages: ConnectMessages, providerName = '') {
  if (accountId !== undefined) return fill(messages.editTitle, { provider: providerName }).trim()
  const [category, ...others] = categories
  const only = category !== undefined && others.length === 0 ? messages.connectTitles[category] : undefined
  return only ?? messages.connectTitle
}
