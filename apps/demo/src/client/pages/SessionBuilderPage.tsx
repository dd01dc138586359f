import type { ConnectAccount } from '@connect-hub/react'
import { ConnectSessionForm } from '@connect-hub/react/form'
import { useState } from 'react'
import { Toast } from '../controls/Toast.js'
import { PageHeader } from '../layout/PageHeader.js'
import { SettingsTabs } from '../layout/SettingsTabs.js'
import { usePageConfig, useUser } from '../pageConfig.js'
import { AddressKeeper } from '../sessionBuilder/AddressKeeper.js'
import { loadProviders } from '../sessionBuilder/loadProviders.js'
import { readRequest } from '../sessionBuilder/readRequest.js'

/** For developers who use the kit: every field of a session, its form on the wire, and the hub that opens with it. */
export function SessionBuilderPage() {
  const { organisation, email } = useUser()
  const { logosPath } = usePageConfig()
  const [defaultValues] = useState(() => readRequest(window.location.search))
  const [connected, setConnected] = useState<ConnectAccount>()
  return (
    <>
      <PageHeader
        title="Session builder"
        help="Every field of a connect session. The address stores what you enter, so you can share it."
      />
      <SettingsTabs />
      <div className="session-builder">
        <p className="card session-owner">
          You can't set the owner here. The server adds it from its own session:{' '}
          <strong>
            {organisation.name} ({organisation.id}), {email}
          </strong>
          . Anyone who could set it could reach any customer’s accounts.
        </p>
        <ConnectSessionForm
          aria-label="Session"
          defaultValues={defaultValues}
          launch={{ onSuccess: setConnected }}
          providers={logosPath ? loadProviders : undefined}
          messages={{ launch: 'Launch the hub' }}
          preview
        >
          <AddressKeeper />
        </ConnectSessionForm>
      </div>
      <Toast>{connected && `${connected.provider} is connected. Find it in your integrations.`}</Toast>
    </>
  )
}
