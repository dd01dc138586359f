import type { ConnectError } from '@connect-hub/session'
import type { ConnectedAccount } from './hub/ConnectOutcome.js'

/** Everything that happens around the hub, in the order it happens. Never holds a token or credentials. */
export type ConnectHubEvent =
  | { type: 'open'; accountId?: string }
  /** Something in the request is allowed but has no effect, such as `multiple` for an account that exists. */
  | { type: 'notice'; path: string; message: string }
  | { type: 'ready' }
  | { type: 'success'; account: ConnectedAccount }
  | { type: 'error'; error: ConnectError }
  | { type: 'cancel' }
  | { type: 'close'; reason: ConnectCloseReason }

/** Why the hub is closed: how it ended, or because the component that opened it went away. */
export type ConnectCloseReason = 'success' | 'cancel' | 'error' | 'unmount'
