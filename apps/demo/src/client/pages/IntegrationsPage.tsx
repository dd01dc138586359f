import { ConnectButton, LinkedAccounts, useLinkedAccounts } from '@connect-hub/react'
import { useCallback } from 'react'
import { SystemKindCard } from '../integrations/SystemKindCard.js'
import { systemKinds } from '../integrations/systemKinds.js'
import { PageHeader } from '../layout/PageHeader.js'
import { SettingsTabs } from '../layout/SettingsTabs.js'
import { usePageConfig } from '../pageConfig.js'

// The product's own texts, shorter than the kit's.
const messages = { accounts: { connectedBy: '{person}', connectedOn: 'Since {date}' } }

export function IntegrationsPage() {
  const { logosPath } = usePageConfig()
  const linked = useLinkedAccounts()
  const accountsOf = (category: string) =>
    linked.status === 'ready' ? linked.accounts.filter(({ categories }) => categories?.includes(category)) : undefined
  const logoOf = useCallback(
    (provider: string) => logosPath && `${logosPath}/${encodeURIComponent(provider)}`,
    [logosPath],
  )
  return (
    <>
      <PageHeader
        title="Integrations"
        help="Connect the systems your teams already use. You can disconnect each at any time."
      >
        <ConnectButton className="button-primary">Browse all systems</ConnectButton>
      </PageHeader>
      <SettingsTabs />
      <section className="section" aria-labelledby="kinds">
        <h2 id="kinds">Connect a system</h2>
        <ul className="kinds">
          {systemKinds.map((kind) => (
            <SystemKindCard key={kind.category} kind={kind} accounts={accountsOf(kind.category)} />
          ))}
        </ul>
      </section>
      <div className="section">
        <h2 id="connections">Your connections</h2>
        <LinkedAccounts
          aria-labelledby="connections"
          logos={logoOf}
          messages={messages}
          connectButton={<ConnectButton className="button-primary">Connect a system</ConnectButton>}
        />
      </div>
    </>
  )
}
