'use client'

import { fill } from '../../shared/fill.js'
import { classes, useAccounts } from '../AccountsContext.js'
import type { AccountPartProps } from './AccountPartProps.js'

/** Shows who connected the account, and when. */
export function AccountOrigin({ account, className }: AccountPartProps) {
  const { messages, words, unstyled } = useAccounts()
  const { createdAt, originUsername } = account
  return (
    <span className={classes(unstyled, 'connect-hub-account-lines', className)}>
      {originUsername !== undefined && (
        <span className={classes(unstyled, 'connect-hub-account-person')} title={originUsername}>
          <bdi>{fill(messages.connectedBy, { person: originUsername })}</bdi>
        </span>
      )}
      <time
        dateTime={createdAt.toISOString()}
        title={words.moment(createdAt)}
        className={classes(unstyled, 'connect-hub-accounts-quiet')}
      >
        {words.since(account)}
      </time>
    </span>
  )
}
