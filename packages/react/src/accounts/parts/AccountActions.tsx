'use client'

import { useId, useRef, useState, useSyncExternalStore } from 'react'
import { ConnectButton } from '../../ConnectButton.js'
import { classes, useAccounts } from '../AccountsContext.js'
import { statusLook } from '../statusLook.js'
import type { AccountPartProps } from './AccountPartProps.js'
import { DisconnectFailure } from './DisconnectFailure.js'
import { DisconnectQuestion } from './DisconnectQuestion.js'

/** Manages or reconnects the account, and disconnects it after a question. Where that failed, says so. */
export function AccountActions({ account, className }: AccountPartProps) {
  const { messages, words, failures, unstyled, disconnect } = useAccounts()
  const [isAsking, setIsAsking] = useState(false)
  const ask = useRef<HTMLButtonElement>(null)
  const id = useId()
  const getFailure = () => failures.get(account.id)
  const failure = useSyncExternalStore(failures.subscribe, getFailure, getFailure)
  const { needsReconnect } = statusLook(account.status)

  function keep() {
    setIsAsking(false)
    ask.current?.focus()
  }

  // Not left to the account's leaving: it may be back before anything was drawn.
  function confirm() {
    setIsAsking(false)
    disconnect(account)
  }

  return (
    <>
      <span className={classes(unstyled, 'connect-hub-account-actions', className)}>
        <span id={`${id}name`} hidden>
          {words.name(account)}
        </span>
        <ConnectButton
          account={account}
          id={`${id}connect`}
          aria-labelledby={`${id}connect ${id}name`}
          unstyled={unstyled}
          className={classes(unstyled, 'connect-hub-account-action')}
          data-prominent={needsReconnect ? '' : undefined}
        />
        <button
          ref={ask}
          type="button"
          id={`${id}disconnect`}
          aria-labelledby={`${id}disconnect ${id}name`}
          aria-expanded={isAsking}
          className={classes(unstyled, 'connect-hub-account-second')}
          onClick={() => setIsAsking(!isAsking)}
        >
          {messages.disconnect}
        </button>
      </span>
      {isAsking ? (
        <DisconnectQuestion account={account} onKeep={keep} onConfirm={confirm} />
      ) : (
        failure && <DisconnectFailure account={account} error={failure} />
      )}
    </>
  )
}
