import type { LinkedAccount } from '@connect-hub/session'
import { ConnectionRow } from './ConnectionRow.js'

interface ConnectionsTableProps {
  accounts: readonly LinkedAccount[]
  /** The account that was connected on this visit. */
  newAccountId: string | undefined
  onDisconnect: (id: string) => Promise<void>
}

export function ConnectionsTable({ accounts, newAccountId, onDisconnect }: ConnectionsTableProps) {
  return (
    <table className="table connections">
      <thead>
        <tr>
          <th scope="col">System</th>
          <th scope="col">Status</th>
          <th scope="col">Connected</th>
          <th scope="col">
            <span className="visually-hidden">Actions</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <ConnectionRow
            key={account.id}
            account={account}
            isNew={account.id === newAccountId}
            onDisconnect={() => onDisconnect(account.id)}
          />
        ))}
      </tbody>
    </table>
  )
}
