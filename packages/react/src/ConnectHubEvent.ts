import type { ConnectError } from '@connect-hub/session'
import type { ConnectedAccount } from './ConnectOutcome.js'

/** Everything that happens around the hub, in the order it happens. Never holds a token or credentials. */
export type ConnectHubEvent =
  /** The hub opens; with an account, to edit it. */
  | { type: 'open'; accountId?: string }
  /** Something in the request is allowed but has no effect, such as `multiple` for an account that exists. */
  | { type: 'notice'; path: string; message: string }
  /** The hub shows its list or form. */
  | { type: 'ready' }
  /** The person connected or edited an account. */
  | { type: 'success'; account: ConnectedAccount }
  /** Something failed. The hub offers another attempt, so more events may follow. */
  | { type: 'error'; error: ConnectError }
  /** The person left without connecting. */
  | { type: 'cancel' }
  /** The hub is gone. Always the last event of an opening. */
  | { type: 'close'; reason: ConnectCloseReason }

/** Why the hub is closed: how it ended, or because the component that opened it went away. */
export type ConnectCloseReason = 'success' | 'cancel' | 'error' | 'unmount'
