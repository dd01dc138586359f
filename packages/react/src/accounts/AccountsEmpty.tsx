'use client'

import type { ReactNode } from 'react'
import { ConnectButton } from '../ConnectButton.js'
import { ConnectHubProvider } from '../ConnectHubProvider.js'
import { classes, useAccounts } from './AccountsContext.js'

export interface AccountsEmptyProps {
  button: ReactNode
  /** Called when the hub of this button opened or closed. */
  onConnecting: (isConnecting: boolean) => void
}

export function AccountsEmpty({ button, onConnecting }: AccountsEmptyProps) {
  const { messages, unstyled, refresh } = useAccounts()
  return (
    <div className={classes(unstyled, 'connect-hub-accounts-message')}>
      <PlugDrawing className={classes(unstyled, 'connect-hub-accounts-drawing')} />
      <p className={classes(unstyled, 'connect-hub-accounts-title')}>{messages.emptyTitle}</p>
      <p className={classes(unstyled, 'connect-hub-accounts-quiet')}>{messages.emptyText}</p>
      <ConnectHubProvider
        onEvent={({ type }) => {
          if (type === 'open') onConnecting(true)
          // Waits until the closing hub has returned the focus to the button.
          if (type === 'close') void refresh().then(() => onConnecting(false))
        }}
      >
        {button ?? <ConnectButton unstyled={unstyled} className={classes(unstyled, 'connect-hub-accounts-primary')} />}
      </ConnectHubProvider>
    </div>
  )
}

/** Draws two systems and an unplugged cable. */
function PlugDrawing({ className }: { className: string | undefined }) {
  return (
    <svg viewBox="0 0 168 64" width="168" height="64" aria-hidden="true" className={className}>
      <g fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round">
        <rect x="1" y="8" width="46" height="48" rx="10" />
        <path d="M13 24h22M13 32h16M13 40h19" opacity="0.6" />
        <rect x="121" y="8" width="46" height="48" rx="10" />
        <circle cx="144" cy="27" r="6" opacity="0.6" />
        <path d="M132 45c2-6 7-9 12-9s10 3 12 9" opacity="0.6" />
      </g>
      <g data-part="cable" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round">
        <path d="M47 32h14M61 24h6a8 8 0 0 1 0 16h-6zM75 28h6M75 36h6M121 32h-16M105 23v18H96V23z" />
      </g>
    </svg>
  )
}
