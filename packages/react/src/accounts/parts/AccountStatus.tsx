'use client'

import { classes, useAccounts } from '../AccountsContext.js'
import { StatusIcon } from '../icons.js'
import { statusLook } from '../statusLook.js'
import type { AccountPartProps } from './AccountPartProps.js'

/** Shows the account's status: an icon, a word and the reason. */
export function AccountStatus({ account, className }: AccountPartProps) {
  const { words, unstyled } = useAccounts()
  const { icon, tone } = statusLook(account.status)
  const reason = words.reason(account)
  return (
    <span className={classes(unstyled, 'connect-hub-account-lines', className)} data-status={account.status}>
      <span className={classes(unstyled, 'connect-hub-account-status')} data-tone={tone}>
        <StatusIcon name={icon} />
        {words.status(account)}
      </span>
      {reason !== undefined && (
        // The vendor's texts are in English, even on a right-to-left page.
        <span className={classes(unstyled, 'connect-hub-accounts-quiet')}>
          <bdi>{reason}</bdi>
        </span>
      )}
    </span>
  )
}
