'use client'

import { useEffect, useId, useRef, useState } from 'react'
import type { HubEvent, HubState } from '../hub/hubMachine.js'
import type { ConnectMessages } from '../messages/ConnectMessages.js'
import { useLatest } from '../useLatest.js'
import type { HubViewOptions } from './createHubView.js'
import { HubFailure } from './HubFailure.js'
import { HubSkeleton } from './HubSkeleton.js'
import { HubStage } from './HubStage.js'
import { CloseIcon } from './icons.js'
import { LeaveQuestion } from './LeaveQuestion.js'
import { openOverlay } from './openOverlay.js'
import { lastTabbable } from './tabbable.js'

export interface HubPanelProps {
  state: Exclude<HubState, { status: 'idle' | 'settling' }>
  theme: 'light' | 'dark'
  view: HubViewOptions
  messages: ConnectMessages
  dispatch(event: HubEvent): void
  retry(): void
}

/** What is on the screen while the hub is open: a dialog over the page, or the same without a frame inside a container. */
export function HubPanel(props: HubPanelProps) {
  return props.view.mode === 'inline' ? <HubBody {...props} /> : <HubDialog {...props} />
}

function HubDialog(props: HubPanelProps) {
  const { state, view, messages, dispatch } = props
  const titleId = useId()
  const overlay = useRef<HTMLDivElement>(null)
  const dialog = useRef<HTMLDivElement>(null)
  const [touched, setTouched] = useState(false)
  const [asking, setAsking] = useState(false)
  const edits = state.opening.request.accountId !== undefined
  const title = view.dialogTitle ?? (edits ? fill(messages.editTitle, view.providerName) : messages.connectTitle)

  const leave = () => dispatch({ type: 'close', reason: 'cancel' })
  const askToLeave = useLatest(() => {
    if (touched && state.status === 'open') setAsking(true)
    else leave()
  })

  useEffect(() => {
    const close = overlay.current && openOverlay(overlay.current, { onEscape: () => askToLeave.current() })
    dialog.current?.focus({ preventScroll: true })
    return close ?? undefined
  }, [askToLeave])

  return (
    <div ref={overlay} className="connect-hub-overlay">
      <FocusGuard onReach={() => dialog.current && lastTabbable(dialog.current)?.focus()} />
      {/* biome-ignore lint: the backdrop is a convenience for the pointer; Escape and the close button serve everyone */}
      <div className="connect-hub-backdrop" onClick={() => askToLeave.current()} />
      <div ref={dialog} role="dialog" aria-labelledby={titleId} tabIndex={-1} className="connect-hub-dialog">
        <header className="connect-hub-header">
          <h2 id={titleId}>{title}</h2>
          <button
            type="button"
            className="connect-hub-close"
            aria-label={messages.close}
            onClick={() => askToLeave.current()}
          >
            <CloseIcon />
          </button>
        </header>
        <HubBody {...props} onTouched={() => setTouched(true)} />
        {asking && <LeaveQuestion messages={messages} onStay={() => setAsking(false)} onLeave={leave} />}
      </div>
      <FocusGuard onReach={() => dialog.current?.querySelector<HTMLElement>('.connect-hub-close')?.focus()} />
    </div>
  )
}

function HubBody({ state, theme, messages, dispatch, retry, onTouched }: HubPanelProps & { onTouched?: () => void }) {
  const mounted = state.status !== 'error' && state.session && state.mount
  return (
    <div className="connect-hub-body" data-status={state.status}>
      {mounted && (
        <HubStage
          key={state.opening.id}
          id={state.opening.id}
          mount={state.mount as NonNullable<typeof state.mount>}
          session={state.session as NonNullable<typeof state.session>}
          accountId={state.opening.request.accountId}
          theme={theme}
          dispatch={dispatch}
          onTouched={onTouched}
        />
      )}
      {state.status === 'loading' && <HubSkeleton messages={messages} />}
      {state.status === 'error' && (
        <HubFailure
          error={state.error}
          messages={messages}
          onRetry={retry}
          onClose={() => dispatch({ type: 'close', reason: 'cancel' })}
        />
      )}
    </div>
  )
}

/** Stands before and after the dialog in the tab order and sends the focus round. */
function FocusGuard({ onReach }: { onReach: () => void }) {
  return <span tabIndex={0} aria-hidden="true" className="connect-hub-guard" onFocus={onReach} />
}

function fill(text: string, provider = ''): string {
  return text.replace('{provider}', provider).trim()
}
