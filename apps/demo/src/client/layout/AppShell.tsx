import { type ReactNode, useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { PhoneBar } from './PhoneBar.js'
import { Sidebar } from './Sidebar.js'

/** The frame around every page: the sidebar, on a phone a bar with a drawer, and the page itself. */
export function AppShell({ children }: { children: ReactNode }) {
  const main = useRef<HTMLElement>(null)
  useFocusOnNavigation(main)
  return (
    <div className="shell">
      <a className="skip-link" href="#main">
        Skip to content
      </a>
      <Sidebar />
      <PhoneBar />
      <main id="main" ref={main} tabIndex={-1} className="main">
        {children}
      </main>
    </div>
  )
}

/** A new page starts at its top, for eyes and for screen readers; the first one is left as the browser has it. */
function useFocusOnNavigation(main: { current: HTMLElement | null }): void {
  const [location] = useLocation()
  const shown = useRef(location)
  useEffect(() => {
    if (shown.current === location) return
    shown.current = location
    main.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [location, main])
}
