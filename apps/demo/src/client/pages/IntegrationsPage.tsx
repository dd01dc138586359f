import { ConnectButton, useLinkedAccounts } from '@connect-hub/react'
import type { ConnectAccount } from '@connect-hub/session'
import { useState } from 'react'
import { Toast } from '../controls/Toast.js'
import { accountName } from '../integrations/accountName.js'
import { Connections } from '../integrations/Connections.js'
import { SystemKindCard } from '../integrations/SystemKindCard.js'
import { systemKinds } from '../integrations/systemKinds.js'
import { PageHeader } from '../layout/PageHeader.js'
import { SettingsTabs } from '../layout/SettingsTabs.js'

export function IntegrationsPage() {
  const linked = useLinkedAccounts()
  const [connected, setConnected] = useState<ConnectAccount>()
  const newAccount = linked.accounts.find(({ id }) => id === connected?.id)
  const accountsOf = (category: string) =>
    linked.status === 'ready' ? linked.accounts.filter(({ categories }) => categories?.includes(category)) : undefined
  return (
    <>
      <PageHeader
        title="Integrations"
        help="Connect the systems your teams already use. You can disconnect each at any time."
      >
        <ConnectButton className="button-primary" onSuccess={setConnected}>
          Browse all systems
        </ConnectButton>
      </PageHeader>
      <SettingsTabs />
      <section className="section" aria-labelledby="kinds">
        <h2 id="kinds">Connect a system</h2>
        <ul className="kinds">
          {systemKinds.map((kind) => (
            <SystemKindCard
              key={kind.category}
              kind={kind}
              accounts={accountsOf(kind.category)}
              onSuccess={setConnected}
            />
          ))}
        </ul>
      </section>
      <section className="section" aria-labelledby="connections">
        <h2 id="connections">Your connections</h2>
        <Connections linked={linked} newAccountId={connected?.id} onSuccess={setConnected} />
      </section>
      <Toast>{newAccount && `${accountName(newAccount)} is connected.`}</Toast>
    </>
  )
}
