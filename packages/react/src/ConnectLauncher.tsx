'use client'

import { useEffect, useRef, useState } from 'react'
import { classNames } from './shared/classNames.js'
import { type UseConnectHubOptions, useConnectHub } from './useConnectHub.js'

export interface ConnectLauncherProps extends UseConnectHubOptions {
  /** Whether the hub is open. When omitted, the hub is open while the component is mounted, until the user closes it. */
  open?: boolean
  /** Called with false when the hub closed. */
  onOpenChange?: (open: boolean) => void
  /** A class for the element around an inline hub. */
  className?: string
}

/** Renders the hub without a button: over the page, or inline in its container. */
export function ConnectLauncher({ open = true, onOpenChange, className, ...options }: ConnectLauncherProps) {
  const inline = options.mode === 'inline'
  const [place, setPlace] = useState<HTMLElement | null>(null)
  const hub = useConnectHub({
    ...options,
    container: options.container ?? (inline ? place : null),
    onClose: (how) => {
      options.onClose?.(how)
      onOpenChange?.(false)
    },
  })
  const { open: show, close } = hub
  const ready = !inline || place !== null

  const wanted = open && ready

  // The hub closes by itself when this unmounts. Effects that StrictMode repeats neither close nor reopen it.
  const shown = useRef(false)
  useEffect(() => {
    if (wanted === shown.current) return
    // One tick later, so that StrictMode's first effect requests no session.
    const timer = setTimeout(() => {
      shown.current = wanted
      if (wanted) void show()
      else close()
    })
    return () => clearTimeout(timer)
  }, [wanted, show, close])

  if (!inline) return null
  return (
    <div
      // React detaches refs in a Suspense boundary that suspends again, although the element stays.
      ref={(element) => {
        if (element) setPlace(element)
      }}
      className={classNames('connect-hub-inline', className)}
      data-status={hub.status}
    />
  )
}
