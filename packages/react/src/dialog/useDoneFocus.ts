'use client'

import { type RefObject, useEffect, useRef } from 'react'
import type { HubState } from '../hub/hubMachine.js'

/** Moves the focus to the dialog once the hub is done, since the focused button disappears with the form. */
export function useDoneFocus(state: HubState): RefObject<HTMLDivElement | null> {
  const body = useRef<HTMLDivElement>(null)
  const isDone = state.status === 'success' || (state.status === 'open' && state.confirming !== undefined)

  useEffect(() => {
    const home = body.current?.closest<HTMLElement>('[role=dialog]') ?? body.current
    if (!isDone || !home) return
    const { activeElement } = home.getRootNode() as Document | ShadowRoot
    // Inline, the user may be elsewhere on the page.
    if (activeElement?.contains(home) || home.contains(activeElement)) home.focus({ preventScroll: true })
  }, [isDone])

  return body
}
