import '@connect-hub/react/styles.css'
import { lazy, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { asked, Kit, Settings } from '../kit/Settings.tsx'

// The form creates its schemas while its code loads, so zod must learn before that not to compile them.
const SessionForm = lazy(async () => {
  const { config } = await import('zod')
  config({ jitless: true })
  const { ConnectSessionForm } = await import('@connect-hub/react/form')
  return { default: ConnectSessionForm }
})

const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce

// A page under a policy, with its nonce if the address asks for it.
createRoot(document.querySelector('#root') as HTMLElement).render(
  <StrictMode>
    <Kit {...(asked.has('nonce') && { hub: { nonce } })}>
      <h1>Settings</h1>
      <Settings />
      {asked.has('form') && (
        <Suspense>
          <SessionForm launch />
        </Suspense>
      )}
    </Kit>
  </StrictMode>,
)
