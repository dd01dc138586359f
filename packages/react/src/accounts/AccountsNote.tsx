'use client'

import type { ConnectError } from '@connect-hub/session'
import { fill } from '../shared/fill.js'
import { classes, useAccounts } from './AccountsContext.js'
import { StatusIcon } from './icons.js'

export interface AccountsNoteProps {
  error: ConnectError
  isRefreshing: boolean
}

/** Shown when refreshing failed: the accounts stay on the screen, and this note says that they may be outdated. */
export function AccountsNote({ error, isRefreshing }: AccountsNoteProps) {
  const { messages, unstyled, explain, refresh } = useAccounts()
  return (
    <div role="status" className={classes(unstyled, 'connect-hub-accounts-note')} data-code={error.code}>
      <StatusIcon name="clock" />
      <p>{fill(messages.outdated, { reason: explain(error) })}</p>
      <button
        type="button"
        className={classes(unstyled, 'connect-hub-action')}
        aria-busy={isRefreshing}
        onClick={() => void refresh()}
      >
        {messages.retry}
      </button>
    </div>
  )
}
