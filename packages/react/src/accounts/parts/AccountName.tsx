'use client'

import { useContext } from 'react'
import { classes, NewIdsContext, useAccounts } from '../AccountsContext.js'
import type { AccountPartProps } from './AccountPartProps.js'

/** Shows the provider's name, the account's label, and whether it is new or holds test data. */
export function AccountName({ account, className }: AccountPartProps) {
  const { messages, words, unstyled, idsOf } = useAccounts()
  const ids = idsOf(account)
  const newIds = useContext(NewIdsContext)
  return (
    <span className={classes(unstyled, 'connect-hub-account-lines', className)}>
      <span className={classes(unstyled, 'connect-hub-account-name')}>
        <span id={ids.name}>{words.provider(account)}</span>
        {newIds.has(account.id) && (
          <span className={classes(unstyled, 'connect-hub-account-badge')} data-badge="new">
            {messages.isNew}
          </span>
        )}
        {account.type === 'test' && (
          <span className={classes(unstyled, 'connect-hub-account-badge')} data-badge="test">
            {messages.isTest}
          </span>
        )}
      </span>
      {account.label !== undefined && (
        <span id={ids.label} className={classes(unstyled, 'connect-hub-accounts-quiet')}>
          {account.label}
        </span>
      )}
    </span>
  )
}
