import { ConnectButton } from '@connect-hub/react'
import type { LinkedAccount } from '@connect-hub/session'
import { CircleAlert } from 'lucide-react'
import type { SystemKind } from './systemKinds.js'

interface SystemKindCardProps {
  kind: SystemKind
  /** The accounts of this kind; absent while loading. */
  accounts: readonly LinkedAccount[] | undefined
}

export function SystemKindCard({ kind, accounts }: SystemKindCardProps) {
  const { category, name, use, what, icon: Icon } = kind
  return (
    <li className="card kind">
      <span className="kind-icon">
        <Icon aria-hidden="true" />
      </span>
      <div>
        <h3>{name}</h3>
        <Count accounts={accounts} />
      </div>
      <p className="kind-use">{use}</p>
      <div>
        <ConnectButton categories={[category]}>
          <span>
            Connect<span className="kind-what"> {what}</span>
          </span>
        </ConnectButton>
      </div>
    </li>
  )
}

function Count({ accounts }: Pick<SystemKindCardProps, 'accounts'>) {
  if (!accounts) {
    return (
      <p className="kind-count">
        <span className="skeleton skeleton-text" />
      </p>
    )
  }
  const working = accounts.filter(({ status }) => status === 'active').length
  const broken = accounts.length - working
  return (
    <p className="kind-count" data-tone={broken ? 'warning' : working ? 'success' : 'none'}>
      {broken > 0 && <CircleAlert aria-hidden="true" />}
      {broken > 0 ? needAttention(broken) : working > 0 ? `${working} connected` : 'None connected'}
    </p>
  )
}

function needAttention(count: number): string {
  return count === 1 ? '1 needs attention' : `${count} need attention`
}
