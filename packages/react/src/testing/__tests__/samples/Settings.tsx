// Settings.tsx
import { ConnectButton, useLinkedAccounts } from '@connect-hub/react'

export function Settings() {
  const { accounts } = useLinkedAccounts()
  return (
    <main>
      <h1>Integrations</h1>
      <ConnectButton categories={['hris']}>Connect HR system</ConnectButton>
      <ul>
        {accounts.map((account) => (
          <li key={account.id}>
            {account.providerName ?? account.provider}
            <ConnectButton account={account} />
          </li>
        ))}
      </ul>
    </main>
  )
}
