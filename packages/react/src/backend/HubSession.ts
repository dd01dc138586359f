/** A session in the browser: what opens the hub, and until when. Lives in memory only. */
export interface HubSession {
  /** Opens the hub once. Keep it in memory only. */
  token: string
  /** By this machine's clock, counted from the answer's arrival. */
  expiresAt: Date
  /** The vendor's own page for this session. */
  authLinkUrl?: string
  /** The account it edits. */
  accountId?: string
  /** When the vendor made it, by the vendor's clock. */
  createdAt?: Date
}
