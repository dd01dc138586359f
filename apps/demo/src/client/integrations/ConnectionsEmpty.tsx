import { ConnectButton } from '@connect-hub/react'
import type { ConnectAccount } from '@connect-hub/session'

export function ConnectionsEmpty({ onSuccess }: { onSuccess: (account: ConnectAccount) => void }) {
  return (
    <div className="empty">
      <PlugDrawing />
      <h3>Nothing is connected yet</h3>
      <p>Connect the system where your people already are. It takes about two minutes and can be undone.</p>
      <ConnectButton className="button-primary" onSuccess={onSuccess}>
        Connect a system
      </ConnectButton>
    </div>
  )
}

/** Two systems, and a cable that is not plugged in yet. */
function PlugDrawing() {
  return (
    <svg className="drawing" viewBox="0 0 200 88" aria-hidden="true">
      <rect x="1" y="20" width="52" height="48" rx="10" className="drawing-box" />
      <path d="M13 36h28M13 44h20M13 52h24" className="drawing-line" />
      <rect x="147" y="20" width="52" height="48" rx="10" className="drawing-box" />
      <circle cx="173" cy="38" r="6" className="drawing-line" />
      <path d="M161 58c2-7 7-10 12-10s10 3 12 10" className="drawing-line" />
      <path d="M53 44h22" className="drawing-cable" />
      <path d="M75 35h7a9 9 0 0 1 0 18h-7z" className="drawing-plug" />
      <path d="M91 40h6M91 48h6" className="drawing-cable" />
      <path d="M147 44h-22" className="drawing-cable" />
      <path d="M125 34h-12v20h12z" className="drawing-plug" />
      <path d="M103 34v4M103 50v4M100 44h-1" className="drawing-spark" />
    </svg>
  )
}
