import { ConnectButton } from '@connect-hub/react'
import type { LinkedAccount } from '@connect-hub/session'
import { formatDate } from '../data/dates.js'
import { accountName } from './accountName.js'
import { ConnectionMenu } from './ConnectionMenu.js'
import { ConnectionStatus } from './ConnectionStatus.js'
import { SystemLogo } from './SystemLogo.js'

interface ConnectionRowProps {
  account: LinkedAccount
  isNew: boolean
  onDisconnect: () => Promise<void>
}

export function ConnectionRow({ account, isNew, onDisconnect }: ConnectionRowProps) {
  const name = accountName(account)
  return (
    <tr data-new={isNew ? '' : undefined}>
      <th scope="row">
        <span className="row-lead">
          <SystemLogo account={account} />
          <span className="row-text">
            <strong>
              {name}
              {isNew && <span className="badge">New</span>}
              {account.type === 'test' && <span className="badge">Test data</span>}
            </strong>
            <span>{account.label ?? account.provider}</span>
          </span>
        </span>
      </th>
      <td className="connection-status">
        <ConnectionStatus account={account} />
      </td>
      <td className="connection-origin">
        {account.originUsername ?? account.originOwnerName}
        <small>
          <time dateTime={account.createdAt.toISOString()}>{formatDate(account.createdAt)}</time>
        </small>
      </td>
      <td className="connection-actions">
        <span>
          <ConnectButton account={account} />
          <ConnectionMenu account={account} onDisconnect={onDisconnect} />
        </span>
      </td>
    </tr>
  )
}
