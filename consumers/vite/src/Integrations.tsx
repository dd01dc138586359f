import { ConnectButton, ConnectHubProvider, useLinkedAccounts } from '@connect-hub/react'
import { stackOneHub } from '@connect-hub/react/stackone'
import '@connect-hub/react/styles.css'

const { VITE_STACKONE_BASE_URL: api } = import.meta.env
const hub = stackOneHub({ baseUrl: api, appUrl: api })

export function Integrations() {
  return (
    <ConnectHubProvider endpoint="/api/connect" hub={hub}>
      <h1>Integrations</h1>
      <ConnectButton categories={['hris']}>Connect HR system</ConnectButton>
      <Connections />
    </ConnectHubProvider>
  )
}

function Connections() {
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
