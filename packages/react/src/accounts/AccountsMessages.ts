import type { LinkedAccountStatus } from '@connect-hub/session'

/** The texts of the list of accounts. The kit replaces a word in braces, such as `{provider}`. */
export interface AccountsMessages {
  /** The list's accessible name. */
  title: string
  loading: string
  /** An account with a label, as sentences name it. */
  labelled: string
  /** Marks an account that appeared while the list was on the screen. */
  isNew: string
  /** Marks an account that holds test data. */
  isTest: string
  /** The name of each status. @default the vendor's name for the status */
  statuses: Partial<Record<LinkedAccountStatus, string>>
  /** The reason for each status, when the vendor gives none. */
  reasons: Partial<Record<LinkedAccountStatus, string>>
  connectedBy: string
  /** For recent days: `{when}` is "yesterday". */
  connectedWhen: string
  connectedOn: string
  disconnect: string
  disconnectQuestion: string
  /** What the user loses, and that disconnecting can't be undone. */
  disconnectLoss: string
  disconnectCancel: string
  disconnectConfirm: string
  /** `{reason}` is a complete sentence. */
  disconnectFailed: string
  emptyTitle: string
  emptyText: string
  failedTitle: string
  /** Shown when the accounts on the screen may be outdated. `{reason}` is a complete sentence. */
  outdated: string
  retry: string
  /** Announced by screen readers. */
  announceConnected: string
  /** The same, for a connected account that doesn't work. */
  announceConnectedBut: string
  announceStatus: string
  announceDisconnected: string
}
