import { ConnectButton, LinkedAccounts } from '@connect-hub/react'
import { ConnectSessionForm } from '@connect-hub/react/form'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Kit } from './Settings.tsx'

/** The smallest set of form fields that covers each kind of field. */
const hidden = { providerVersion: 'hidden', integrationId: 'hidden', accountId: 'hidden', metadata: 'hidden' } as const

/** Renders button, list and form, as on a page with another design. */
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

/** Renders a page whose design is its style sheet alone. */
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
