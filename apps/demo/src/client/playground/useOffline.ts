import { useCallback, useEffect, useRef } from 'react'

const awayMs = 8000

/**
 * While on, makes this page appear offline. Returns a function to call when the hub opens: eight seconds later it calls
 * `onBack`, which turns the fault off, because the user can't reach a switch behind an open dialog.
 */
export function useOffline(on: boolean, onBack: () => void): () => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    if (!on) return undefined
    // Shadows the getter that all navigators share. Deleting this property restores it.
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false })
    window.dispatchEvent(new Event('offline'))
    return () => {
      clearTimeout(timer.current)
      Reflect.deleteProperty(navigator, 'onLine')
      window.dispatchEvent(new Event('online'))
    }
  }, [on])
  return useCallback(() => {
    clearTimeout(timer.current)
    if (on) timer.current = setTimeout(onBack, awayMs)
  }, [on, onBack])
}
