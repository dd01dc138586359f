import type { ConnectError, ConnectSessionRequest } from '@connect-hub/session'
import type { ConnectedAccount, ConnectOutcome } from './ConnectOutcome.js'

export interface ConnectHub {
  /** The hub's status. The same word is the element's `data-status`. */
  status: 'idle' | 'loading' | 'open' | 'success' | 'error'
  /** Whether the hub's code has loaded, so that opening it is quick. */
  isReady: boolean
  /** Whether the hub is on the screen or about to be. False with `status` 'error' when the kit's own code did not load. */
  isOpen: boolean
  /** The failure, while `status` is 'error'. While it is 'loading': `offline`, when the kit's own code waits for the network. */
  error: ConnectError | undefined
  /** The connected account, while `status` is 'success'. */
  account: ConnectedAccount | undefined
  /**
   * Opens the hub, with `overrides` on top of the options. Resolves with the outcome: at once on success, otherwise when the
   * hub closes. Never rejects. While this hub is open, the call focuses it and returns the same promise. While another hub is
   * open on the page, the call focuses that one and resolves with the error `already_open`. The hub returns the focus to
   * `opener` afterwards, and the dialog opens next to it: in its window, above its own dialog.
   * @default the pressed button or link, otherwise the element with the focus
   */
  open: (overrides?: ConnectSessionRequest, opener?: Element) => Promise<ConnectOutcome>
  /** Closes the hub without asking the user. */
  close: () => void
  /** Loads the hub's code ahead of time, without requesting a session. */
  preload: () => void
  /** Requests the session ahead of an imminent click, for `onPointerDown`. The kit keeps it for five seconds. */
  prefetch: () => void
}
