import '@connect-hub/react/styles.css'
import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Kit } from './Settings.tsx'

/** Renders a page below the provider, in StrictMode. */
export function renderPage(children: ReactNode): void {
  createRoot(document.querySelector('#root') as HTMLElement).render(
    <StrictMode>
      <Kit>{children}</Kit>
    </StrictMode>,
  )
}
