import '@connect-hub/react/styles.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Kit, Settings } from '../kit/Settings.tsx'

// The minimal page: no styles but the kit's.
createRoot(document.querySelector('#root') as HTMLElement).render(
  <StrictMode>
    <Kit>
      <h1>Settings</h1>
      <Settings />
      <p style={{ height: 1500 }}>A page that is long enough to scroll.</p>
    </Kit>
  </StrictMode>,
)
