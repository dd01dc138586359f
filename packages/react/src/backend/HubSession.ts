/** A session in the browser, with its expiry. Lives in memory only. */
export interface HubSession {
  /** The session token, which opens the hub once. Keep it in memory only. */
  token: string
  /** When the session expires, by this machine's clock, counted from the answer's arrival. */
  expiresAt: Date
  /** The vendor's own page for this session. */
  authLinkUrl?: string
  /** The id of the account that the session edits. */
  accountId?: string
  /** When the vendor created the session, by the vendor's clock. */
  createdAt?: Date
}
