'use client'

import { type RefObject, useEffect, useRef } from 'react'

/** Remembers which element of the hub had the focus last, and returns a function that restores it. */
export function useHubFocus(dialog: RefObject<HTMLElement | null>): () => void {
  const last = useRef<EventTarget>(undefined)

  useEffect(() => {
    const element = dialog.current
    const remember = (event: FocusEvent) => {
      const [left, ...around] = event.composedPath()
      if (around.some(isHub)) last.current = left
    }
    element?.addEventListener('focusout', remember)
    return () => element?.removeEventListener('focusout', remember)
  }, [dialog])

  return () => {
    const before = last.current as HTMLElement | undefined
    ;(before?.isConnected ? before : dialog.current)?.focus({ preventScroll: true })
  }
}

function isHub(node: EventTarget): boolean {
  return 'classList' in node && (node as Element).classList.contains('connect-hub-stage')
}
