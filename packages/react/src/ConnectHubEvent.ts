import type { ConnectError, ConnectSessionNotice } from '@connect-hub/session'
import type { ConnectedAccount } from './ConnectOutcome.js'

/** An event around the hub. Events arrive in the order they happen and never contain a token or credentials. */
export type ConnectHubEvent =
  /** The hub opens, with the account's id when it opens to edit one. */
  | { type: 'open'; accountId?: string }
  /** The request contains something allowed that has no effect, such as `multiple` for an existing account. */
  | { type: 'notice'; path: string; code: ConnectSessionNotice['code']; message: string }
  /** The hub shows its list or form. */
  | { type: 'ready' }
  /** The user connected or edited an account. */
  | { type: 'success'; account: ConnectedAccount }
  /** The opening failed. The hub offers a retry, so more events may follow. */
  | { type: 'error'; error: ConnectError }
  /** The user left without connecting. */
  | { type: 'cancel' }
  /** The hub has closed. Always the last event of an opening. */
  | { type: 'close'; reason: ConnectCloseReason }

/** Why the hub closed: how it ended, or that the component that opened it unmounted. */
export type ConnectCloseReason = 'success' | 'cancel' | 'error' | 'unmount'
