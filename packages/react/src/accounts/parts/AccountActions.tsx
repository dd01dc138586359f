'use client'

import { useId, useRef, useState, useSyncExternalStore } from 'react'
import { ConnectButton } from '../../ConnectButton.js'
import { classes, useAccounts } from '../AccountsContext.js'
import { statusLook } from '../statusLook.js'
import type { AccountPartProps } from './AccountPartProps.js'
import { DisconnectFailure } from './DisconnectFailure.js'
import { DisconnectQuestion } from './DisconnectQuestion.js'

/**
 * Manages or reconnects the account, and disconnects it after a confirmation. Shows the error if that fails. The
 * `<AccountName>` in the same list labels its buttons.
 */
export function AccountActions({ account, className }: AccountPartProps) {
  const { messages, failures, unstyled, idsOf, disconnect } = useAccounts()
  const [isAsking, setIsAsking] = useState(false)
  const ask = useRef<HTMLButtonElement>(null)
  const id = useId()
  const ids = idsOf(account)
  const named = `${ids.name} ${ids.label}`
  const getFailure = () => failures.get(account.id)
  const failure = useSyncExternalStore(failures.subscribe, getFailure, getFailure)
  const { needsReconnect } = statusLook(account.status)

  function keep() {
    setIsAsking(false)
    ask.current?.focus()
  }

  // Doesn't wait for the account to disappear: it may return before a render.
  function confirm() {
    setIsAsking(false)
    disconnect(account)
  }

  return (
    <>
      <span className={classes(unstyled, 'connect-hub-account-actions', className)}>
        <ConnectButton
          account={account}
          id={`${id}connect`}
          aria-labelledby={`${id}connect ${named}`}
          unstyled={unstyled}
          className={classes(unstyled, 'connect-hub-account-action')}
          data-prominent={needsReconnect ? '' : undefined}
        />
        <button
          ref={ask}
          type="button"
          id={`${id}disconnect`}
          aria-labelledby={`${id}disconnect ${named}`}
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
