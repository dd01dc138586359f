import type { useLinkedAccounts } from '@connect-hub/react'
import type { ConnectAccount } from '@connect-hub/session'
import { ConnectionsEmpty } from './ConnectionsEmpty.js'
import { ConnectionsError } from './ConnectionsError.js'
import { ConnectionsSkeleton } from './ConnectionsSkeleton.js'
import { ConnectionsTable } from './ConnectionsTable.js'

interface ConnectionsProps {
  linked: ReturnType<typeof useLinkedAccounts>
  newAccountId: string | undefined
  onSuccess: (account: ConnectAccount) => void
}

/** The linked accounts in each of their states. */
export function Connections({ linked, newAccountId, onSuccess }: ConnectionsProps) {
  return (
    <div className="card" data-status={linked.status}>
      <Content linked={linked} newAccountId={newAccountId} onSuccess={onSuccess} />
    </div>
  )
}

function Content({ linked, newAccountId, onSuccess }: ConnectionsProps) {
  const { status, accounts, error, refresh, disconnect } = linked
  if (status === 'loading') return <ConnectionsSkeleton />
  if (status === 'error' && error) return <ConnectionsError error={error} onRetry={() => void refresh()} />
  if (accounts.length === 0) return <ConnectionsEmpty onSuccess={onSuccess} />
  return <ConnectionsTable accounts={accounts} newAccountId={newAccountId} onDisconnect={disconnect} />
}
