'use client'

import type { ConnectError } from '@connect-hub/session'
import { useEffect, useRef } from 'react'
import type { ConnectMessages } from '../messages/ConnectMessages.js'
import { explainError } from '../messages/explainError.js'
import { fill } from '../shared/fill.js'
import { AlertIcon } from './icons.js'

export interface HubFailureProps {
  error: ConnectError
  messages: ConnectMessages
  /** Whether the hub's code failed to load twice, as after a new version of the page, so that only a reload helps. */
  stuck: boolean
  onRetry: () => void
  onClose: () => void
}

/** Shows what happened and what to do, with the button that does it. */
export function HubFailure({ error, messages, stuck, onRetry, onClose }: HubFailureProps) {
  const action = useRef<HTMLButtonElement>(null)

  // The element with the focus may have disappeared with the hub: the next action then gets the focus.
  useEffect(() => {
    const button = action.current
    if (button?.ownerDocument.activeElement?.contains(button)) button.focus({ preventScroll: true })
  }, [])

  const again = error.code === 'token_expired' || error.code === 'edit_not_saved' ? messages.startAgain : messages.retry
  const [label, act] = stuck
    ? [messages.reload, () => location.reload()]
    : error.retryable
      ? [again, onRetry]
      : [messages.close, onClose]
  return (
    <div role="alert" className="connect-hub-failure" data-code={error.code}>
      <AlertIcon />
      <p>{stuck ? messages.loadFailedTwice : explainError(error, messages.errors)}</p>
      {error.requestId && <p className="connect-hub-reference">{fill(messages.reference, { id: error.requestId })}</p>}
      <button ref={action} type="button" className="connect-hub-action" onClick={act}>
        {label}
      </button>
    </div>
  )
}
