import '@connect-hub/react/styles.css'
import { ConnectSessionForm } from '@connect-hub/react/form'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { asked, Kit, Settings } from '../kit/Settings.tsx'

const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce

// A page under a policy, with its nonce if the address asks for it.
createRoot(document.querySelector('#root') as HTMLElement).render(
  <StrictMode>
    <Kit {...(asked.has('nonce') && { hub: { nonce } })}>
      <h1>Settings</h1>
      <Settings />
      {asked.has('form') && <ConnectSessionForm launch />}
    </Kit>
  </StrictMode>,
)
