import { ConnectButton, LinkedAccounts } from '@connect-hub/react'
import { ConnectSessionForm } from '@connect-hub/react/form'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Kit } from './Settings.tsx'

/** As much of the form as has a field of each kind. */
const hidden = { providerVersion: 'hidden', integrationId: 'hidden', accountId: 'hidden', metadata: 'hidden' } as const

/** Button, list and form, as they stand on a page of somebody else's looks. */
export function Integrations() {
  return (
    <>
      <div>
        <ConnectButton categories={['hris']}>Connect HR system</ConnectButton>
      </div>
      <LinkedAccounts style={{ marginBlock: 24 }} />
      <ConnectSessionForm onSubmit={() => undefined} fields={hidden} />
    </>
  )
}

/** Draws a page whose looks are its style sheet alone. */
export function drawIntegrations(): void {
  createRoot(document.querySelector('#root') as HTMLElement).render(
    <StrictMode>
      <Kit>
        <main className="page">
          <h1>Integrations</h1>
          <p>Connect the systems where your people’s data already is.</p>
          <Integrations />
        </main>
      </Kit>
    </StrictMode>,
  )
}
