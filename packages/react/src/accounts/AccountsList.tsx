'use client'

import type { LinkedAccount } from '@connect-hub/session'
import { memo, startTransition, useEffect, useState } from 'react'
import { classes, useAccounts } from './AccountsContext.js'
import { AccountActions } from './parts/AccountActions.js'
import { AccountLogo } from './parts/AccountLogo.js'
import { AccountName } from './parts/AccountName.js'
import { AccountOrigin } from './parts/AccountOrigin.js'
import { AccountStatus } from './parts/AccountStatus.js'
import type { LinkedAccountsState } from './useLinkedAccounts.js'

/** How many rows render at once. The others follow in slices that let a click through. */
const firstRows = 40

/** Renders the kit's own list, with new accounts first. */
export function AccountsList({ state: { accounts, newIds } }: { state: LinkedAccountsState }) {
  const { unstyled } = useAccounts()
  const [rows, setRows] = useState(firstRows)
  useEffect(() => startTransition(() => setRows(Number.POSITIVE_INFINITY)), [])

  const newFirst = [...accounts].sort((one, two) => Number(newIds.has(two.id)) - Number(newIds.has(one.id)))
  return (
    <ul className={classes(unstyled, 'connect-hub-accounts-list')}>
      {newFirst.slice(0, rows).map((account) => (
        <AccountRow key={account.id} account={account} isNew={newIds.has(account.id)} />
      ))}
    </ul>
  )
}

interface AccountRowProps {
  account: LinkedAccount
  isNew: boolean
}

const AccountRow = memo(function AccountRow({ account, isNew }: AccountRowProps) {
  const { unstyled } = useAccounts()
  return (
    <li
      className={classes(unstyled, 'connect-hub-account')}
      data-status={account.status}
      data-new={isNew ? '' : undefined}
    >
      <div className={classes(unstyled, 'connect-hub-account-lead')}>
        <AccountLogo account={account} />
        <AccountName account={account} />
      </div>
      <AccountStatus account={account} />
      <AccountOrigin account={account} />
      <AccountActions account={account} />
    </li>
  )
})
