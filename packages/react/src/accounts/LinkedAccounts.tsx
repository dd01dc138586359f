'use client'

import { forwardRef, type ReactNode, useState } from 'react'
import { AccountsEmpty } from './AccountsEmpty.js'
import { AccountsFailure } from './AccountsFailure.js'
import { AccountsList } from './AccountsList.js'
import { AccountsNote } from './AccountsNote.js'
import { AccountsSkeleton } from './AccountsSkeleton.js'
import { LinkedAccountsRoot, type LinkedAccountsRootProps } from './LinkedAccountsRoot.js'
import type { LinkedAccountsState } from './useLinkedAccounts.js'

export interface LinkedAccountsProps extends Omit<LinkedAccountsRootProps, 'children'> {
  /** Draws the accounts in a table of your own. Every other state stays the kit's. */
  render?: (state: LinkedAccountsState) => ReactNode
  /** The button while nothing is linked. @default a ConnectButton for every system */
  connectButton?: ReactNode
  /** How many rows are held free while the accounts are loading. @default 3 */
  skeletonRows?: number
}

/** The owner's linked accounts: what is connected, how it is doing, and what to do about it. */
export const LinkedAccounts = forwardRef<HTMLElement, LinkedAccountsProps>(function LinkedAccounts(props, ref) {
  const { render, connectButton, skeletonRows = 3, ...root } = props
  const [isConnecting, setIsConnecting] = useState(false)

  function draw(state: LinkedAccountsState): ReactNode {
    const { status, accounts, error, isRefreshing } = state
    if (status === 'loading') return <AccountsSkeleton rows={skeletonRows} />
    if (status === 'error' && error) return <AccountsFailure error={error} />
    // The button that opened the hub stays until the hub is closed: it would take the hub with it.
    const isEmpty = accounts.length === 0 || isConnecting
    const list = render ? render(state) : <AccountsList state={state} />
    return (
      <>
        {isEmpty ? <AccountsEmpty button={connectButton} onConnecting={setIsConnecting} /> : list}
        {error && <AccountsNote error={error} isRefreshing={isRefreshing} />}
      </>
    )
  }

  return (
    <LinkedAccountsRoot {...root} ref={ref}>
      {draw}
    </LinkedAccountsRoot>
  )
})
