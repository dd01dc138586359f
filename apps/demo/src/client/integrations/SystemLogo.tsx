import type { LinkedAccount } from '@connect-hub/session'
import { useState } from 'react'
import { Initials } from '../controls/Initials.js'
import { usePageConfig } from '../pageConfig.js'
import { accountName } from './accountName.js'

/** The system's logo, or its initials where there is none. Both are of one size. */
export function SystemLogo({ account }: { account: LinkedAccount }) {
  const { logosPath } = usePageConfig()
  const [isMissing, setIsMissing] = useState(false)
  if (!logosPath || isMissing) return <Initials name={accountName(account)} />
  return (
    <img
      className="system-logo"
      src={`${logosPath}/${encodeURIComponent(account.provider)}`}
      width="36"
      height="36"
      alt=""
      onError={() => setIsMissing(true)}
    />
  )
}
