'use client'

import { ConnectButton, ConnectHubProvider, useLinkedAccounts } from '@connect-hub/react'
import { stackOneHub } from '@connect-hub/react/stackone'
import type { ReactNode } from 'react'
import '@connect-hub/react/styles.css'

const api = process.env.NEXT_PUBLIC_STACKONE_BASE_URL
const hub = stackOneHub({ baseUrl: api, appUrl: api })

export function Connect({ children }: { children: ReactNode }) {
  return (
    <ConnectHubProvider endpoint="/api/connect" hub={hub}>
      {children}
    </ConnectHubProvider>
  )
}

export function Connections() {
  const { accounts } = useLinkedAccounts()
  return (
    <ul>
      {accounts.map((account) => (
        <li key={account.id}>
          {account.providerName ?? account.provider} <ConnectButton account={account} />
        </li>
      ))}
    </ul>
  )
}
