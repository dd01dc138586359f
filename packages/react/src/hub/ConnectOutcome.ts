import type { ConnectAccount, ConnectError } from '@connect-hub/session'

/** The account that the person connected or edited. */
export interface ConnectedAccount extends ConnectAccount {
  /** After an edit: whether your backend confirmed that it was saved. False only where the kit has no accounts address to ask. */
  confirmed?: boolean
}

/** How an opening of the hub ended. */
export type ConnectOutcome =
  /** The person connected or edited an account. */
  | { type: 'success'; account: ConnectedAccount }
  /** The person left without connecting. */
  | { type: 'cancel' }
  /** The hub could not open, or was closed while it showed a failure. */
  | { type: 'error'; error: ConnectError }
