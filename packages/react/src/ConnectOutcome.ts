import type { ConnectAccount, ConnectError } from '@connect-hub/session'

/** The account that the person connected or edited. */
export interface ConnectedAccount extends ConnectAccount {
  /**
   * Whether your backend confirmed it. False where it could not be asked: no accounts address, no network, or an answer that
   * says neither yes nor no. True after a confirmed edit; left out for a confirmed new connection.
   */
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
