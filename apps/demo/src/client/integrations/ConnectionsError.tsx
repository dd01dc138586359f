import type { ConnectError } from '@connect-hub/session'
import { CloudOff } from 'lucide-react'

export function ConnectionsError({ error, onRetry }: { error: ConnectError; onRetry: () => void }) {
  return (
    <div className="empty" role="alert">
      <CloudOff className="empty-icon" aria-hidden="true" />
      <h3>Your connections could not be loaded</h3>
      <p>{error.userMessage} Nothing was changed, and data keeps flowing for what is connected.</p>
      <button type="button" className="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  )
}
