import { useCallback, useEffect, useRef } from 'react'

const awayMs = 8000

/**
 * While it is on, this page believes to be without a network. Gives a function to call when the hub opens: eight seconds
 * after that `onBack` is called, which turns it off, for nobody reaches a switch behind an open dialog.
 */
export function useOffline(on: boolean, onBack: () => void): () => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    if (!on) return undefined
    // Over the getter that all navigators share; deleting it brings that one back.
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
