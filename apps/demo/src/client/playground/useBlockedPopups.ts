import { useEffect } from 'react'

/** While on, makes this page's window.open return nothing, as in a browser that blocks pop-ups. */
export function useBlockedPopups(on: boolean): void {
  useEffect(() => {
    if (!on) return undefined
    const { open } = window
    window.open = () => null
    return () => {
      window.open = open
    }
  }, [on])
}
