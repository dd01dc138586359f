'use client'

import { type RefObject, useEffect, useRef } from 'react'

/**
 * Keeps the focus in the list when the focused element disappears: in a disconnected account, or a retry button that became
 * a skeleton. Returns the handlers for the list's element.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>) {
  const hadFocus = useRef(false)

  // After every render, because React emits no blur for an element that it removes itself.
  useEffect(() => {
    if (!hadFocus.current || document.activeElement !== document.body) return
    root.current?.focus({ preventScroll: true })
  })

  return {
    onFocusCapture() {
      hadFocus.current = true
    },
    onBlurCapture() {
      hadFocus.current = false
    },
  }
}
