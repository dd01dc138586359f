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
  /** Renders the accounts in a table of your own. The kit still renders every other state. */
  render?: (state: LinkedAccountsState) => ReactNode
  /** The button shown while no account is linked. @default a ConnectButton for every system */
  connectButton?: ReactNode
  /** How many skeleton rows to show while the accounts load. @default 3 */
  skeletonRows?: number
}

/** Lists the owner's linked accounts, with their status and actions. */
export const LinkedAccounts = forwardRef<HTMLElement, LinkedAccountsProps>(function LinkedAccounts(props, ref) {
  const { render, connectButton, skeletonRows = 3, ...root } = props
  const [isConnecting, setIsConnecting] = useState(false)

  function draw(state: LinkedAccountsState): ReactNode {
    const { status, accounts, error, isRefreshing } = state
    if (status === 'loading') return <AccountsSkeleton rows={skeletonRows} />
    if (status === 'error' && error) return <AccountsFailure error={error} />
    // The button that opened the hub stays until the hub closes, because the hub would unmount with it.
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
