'use client'

import { type RefObject, useEffect, useRef } from 'react'

/**
 * Keeps the focus in the list when what had it is gone: an account that was disconnected, a retry that is now a skeleton.
 * Gives the handlers for the list's element.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>) {
  const hadFocus = useRef(false)

  // After every render: React reports no blur of an element that it removes itself.
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
