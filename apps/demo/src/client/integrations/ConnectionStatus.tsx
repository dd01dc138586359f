import type { LinkedAccount } from '@connect-hub/session'
import { statusWord } from './statusWords.js'

export function ConnectionStatus({ account }: { account: LinkedAccount }) {
  const { word, tone, icon: Icon } = statusWord(account.status)
  const reason = account.status === 'active' ? undefined : account.statusReasons?.[0]?.description
  return (
    <span className="row-text">
      <span className="status" data-tone={tone}>
        <Icon aria-hidden="true" />
        {word}
      </span>
      {reason && <span>{reason}</span>}
    </span>
  )
}
