import { type ReactNode, useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { PhoneBar } from './PhoneBar.js'
import { Sidebar } from './Sidebar.js'

/** The layout of every page: the sidebar, or on a phone a bar with a drawer, and the page itself. */
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

/** Starts each new page at its top, visually and for screen readers. Leaves the first page as the browser loaded it. */
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
