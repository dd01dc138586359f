'use client'

import type { LinkedAccount } from '@connect-hub/session'
import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { fill } from '../../shared/fill.js'
import { classes, useAccounts } from '../AccountsContext.js'

export interface DisconnectQuestionProps {
  account: LinkedAccount
  onKeep: () => void
  onConfirm: () => void
}

/** Asks for confirmation: names what the user loses, and that it can't be undone. */
export function DisconnectQuestion({ account, onKeep, onConfirm }: DisconnectQuestionProps) {
  const { messages, words, unstyled } = useAccounts()
  const id = useId()
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => keep.current?.focus(), [])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onKeep()
  }
  const named = { account: words.name(account), provider: words.provider(account) }
  return (
    <div
      role="alertdialog"
      aria-labelledby={`${id}question`}
      aria-describedby={`${id}loss`}
      className={classes(unstyled, 'connect-hub-account-panel')}
    >
      <div className={classes(unstyled, 'connect-hub-account-lines')}>
        <p id={`${id}question`} className={classes(unstyled, 'connect-hub-accounts-title')}>
          {fill(messages.disconnectQuestion, named)}
        </p>
        <p id={`${id}loss`} className={classes(unstyled, 'connect-hub-accounts-quiet')}>
          {fill(messages.disconnectLoss, named)}
        </p>
      </div>
      <span className={classes(unstyled, 'connect-hub-account-actions')}>
        <button
          ref={keep}
          type="button"
          className={classes(unstyled, 'connect-hub-action')}
          onClick={onKeep}
          onKeyDown={onKeyDown}
        >
          {messages.disconnectCancel}
        </button>
        <button
          type="button"
          className={classes(unstyled, 'connect-hub-action')}
          data-variant="danger"
          onClick={onConfirm}
          onKeyDown={onKeyDown}
        >
          {fill(messages.disconnectConfirm, named)}
        </button>
      </span>
    </div>
  )
}
