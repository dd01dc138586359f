'use client'

import type { ConnectError } from '@connect-hub/session'
import { AlertIcon } from '../dialog/icons.js'
import { classes, useAccounts } from './AccountsContext.js'

/** Shown when loading failed and no earlier accounts are known. */
export function AccountsFailure({ error }: { error: ConnectError }) {
  const { messages, unstyled, explain, refresh } = useAccounts()
  return (
    <div role="alert" className={classes(unstyled, 'connect-hub-accounts-message')} data-code={error.code}>
      <AlertIcon />
      <p className={classes(unstyled, 'connect-hub-accounts-title')}>{messages.failedTitle}</p>
      <p className={classes(unstyled, 'connect-hub-accounts-quiet')}>{explain(error)}</p>
      <button type="button" className={classes(unstyled, 'connect-hub-action')} onClick={() => void refresh()}>
        {messages.retry}
      </button>
      {error.requestId && <p className={classes(unstyled, 'connect-hub-accounts-reference')}>{error.requestId}</p>}
    </div>
  )
}
