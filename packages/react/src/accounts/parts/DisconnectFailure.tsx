'use client'

import type { ConnectError, LinkedAccount } from '@connect-hub/session'
import { useEffect, useRef } from 'react'
import { fill } from '../../shared/fill.js'
import { classes, useAccounts } from '../AccountsContext.js'
import { StatusIcon } from '../icons.js'

export interface DisconnectFailureProps {
  account: LinkedAccount
  error: ConnectError
}

/** Shown when disconnecting failed and the account has returned. */
export function DisconnectFailure({ account, error }: DisconnectFailureProps) {
  const { messages, words, unstyled, root, explain, disconnect } = useAccounts()
  const retry = useRef<HTMLButtonElement>(null)
  // The list took the focus when the account disappeared. If the user has moved it since, it stays there.
  useEffect(() => {
    if (document.activeElement === root.current) retry.current?.focus()
  }, [root])

  return (
    <div role="alert" className={classes(unstyled, 'connect-hub-account-panel')} data-tone="danger">
      <StatusIcon name="alert" />
      <p>{fill(messages.disconnectFailed, { account: words.name(account), reason: explain(error) })}</p>
      <button
        ref={retry}
        type="button"
        className={classes(unstyled, 'connect-hub-action')}
        onClick={() => disconnect(account)}
      >
        {messages.retry}
      </button>
    </div>
  )
}
