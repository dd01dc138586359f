'use client'

import { useEffect, useState } from 'react'
import { type UseConnectHubOptions, useConnectHub } from './useConnectHub.js'

export interface ConnectLauncherProps extends UseConnectHubOptions {
  /** Whether the hub is shown. Without it the hub is shown for as long as the component is mounted, until the person closes it. */
  open?: boolean
  /** The hub was closed. */
  onOpenChange?: (open: boolean) => void
  className?: string
}

/** Shows the hub without a button: over the page, or inline where it stands. */
export function ConnectLauncher({ open = true, onOpenChange, className, ...options }: ConnectLauncherProps) {
  const inline = options.mode === 'inline'
  const [place, setPlace] = useState<HTMLElement | null>(null)
  const hub = useConnectHub({
    ...options,
    container: options.container ?? place,
    onClose: (how) => {
      options.onClose?.(how)
      onOpenChange?.(false)
    },
  })
  const { open: show, close } = hub
  const ready = !inline || place !== null

  useEffect(() => {
    if (!open || !ready) return
    // One tick later, so that StrictMode's rehearsal asks for no session.
    const timer = setTimeout(() => void show())
    return () => {
      clearTimeout(timer)
      close()
    }
  }, [open, ready, show, close])

  if (!inline) return null
  return (
    <div
      ref={setPlace}
      className={['connect-hub-inline', className].filter(Boolean).join(' ')}
      data-status={hub.status}
    />
  )
}
