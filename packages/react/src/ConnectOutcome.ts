import type { ConnectAccount, ConnectError } from '@connect-hub/session'

/** The account that the user connected or edited. */
export interface ConnectedAccount extends ConnectAccount {
  /**
   * Whether your backend confirmed the account. False when the kit couldn't ask it: no accounts address, no network, or an
   * inconclusive answer. True after a confirmed edit; omitted for a confirmed new connection.
   */
  confirmed?: boolean
}

/** How an opening of the hub ended. */
export type ConnectOutcome =
  /** The user connected or edited an account. */
  | { type: 'success'; account: ConnectedAccount }
  /** The user left without connecting. */
  | { type: 'cancel' }
  /** The hub couldn't open, or closed while it showed a failure. */
  | { type: 'error'; error: ConnectError }
