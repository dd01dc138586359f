import type { LinkedAccountStatus } from '@connect-hub/session'

/** Every text of the list of accounts. A word in braces, such as `{provider}`, is filled in. */
export interface AccountsMessages {
  /** Names the list. */
  title: string
  loading: string
  /** An account with a label, wherever it is named in a sentence. */
  labelled: string
  /** Marks an account that came while the list was on the screen. */
  isNew: string
  /** Marks an account that holds test data. */
  isTest: string
  /** A status in words. @default the status as the vendor calls it */
  statuses: Partial<Record<LinkedAccountStatus, string>>
  /** Said where the vendor gives no reason for a status. */
  reasons: Partial<Record<LinkedAccountStatus, string>>
  connectedBy: string
  /** For the last days: `{when}` is "yesterday". */
  connectedWhen: string
  connectedOn: string
  disconnect: string
  disconnectQuestion: string
  /** What is lost, and that it does not come back. */
  disconnectLoss: string
  disconnectCancel: string
  disconnectConfirm: string
  /** `{reason}` is a sentence of its own. */
  disconnectFailed: string
  emptyTitle: string
  emptyText: string
  failedTitle: string
  /** The accounts on the screen are those of before. `{reason}` is a sentence of its own. */
  outdated: string
  retry: string
  /** Read out by screen readers. */
  announceConnected: string
  /** The same for an account that is connected and does not work. */
  announceConnectedBut: string
  announceStatus: string
  announceDisconnected: string
}
