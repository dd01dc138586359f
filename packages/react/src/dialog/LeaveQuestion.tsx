'use client'

import { useEffect, useId, useRef } from 'react'
import type { HubBusy } from '../adapters/HubAdapter.js'
import type { ConnectMessages } from '../messages/ConnectMessages.js'

export interface LeaveQuestionProps {
  messages: ConnectMessages
  busy: HubBusy
  onStay: () => void
  onLeave: () => void
}

/** Asks the user before the hub closes and discards what they entered. */
export function LeaveQuestion({ messages, busy, onStay, onLeave }: LeaveQuestionProps) {
  const textId = useId()
  const stay = useRef<HTMLButtonElement>(null)
  useEffect(() => stay.current?.focus(), [])

  return (
    <div role="alertdialog" aria-labelledby={textId} className="connect-hub-leave">
      <p id={textId}>{busy === 'typing' ? messages.leaveTyping : messages.leaveSigningIn}</p>
      <div className="connect-hub-leave-actions">
        <button ref={stay} type="button" className="connect-hub-action" onClick={onStay}>
          {messages.leaveStay}
        </button>
        <button type="button" className="connect-hub-action" data-variant="danger" onClick={onLeave}>
          {messages.leaveClose}
        </button>
      </div>
    </div>
  )
}
