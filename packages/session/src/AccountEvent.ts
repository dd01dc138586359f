/** What happened to an account. Open, because the vendor adds names. */
export type AccountEventName =
  | 'account.created'
  | 'account.updated'
  | 'account.deleted'
  | 'account.error'
  | 'account.expired'
  | (string & {})

/** What a webhook of the vendor says about one account. Fields that the vendor left out are absent. */
export interface AccountEvent {
  /** What happened, for example "account.expired". A name that the kit doesn't know is kept. */
  event: AccountEventName
  /** The id of the linked account. */
  accountId: string
  /** When it happened. Order events by this date: deliveries may overtake each other. */
  eventDate?: Date
  /** When the vendor sent this delivery. */
  sentAt?: Date
  /** The vendor's project. */
  projectId?: string
  /** The provider's key, for example "bamboohr". */
  provider?: string
  /** Your id of the tenant that linked the account. */
  originOwnerId?: string
  /** The tenant's name. */
  originOwnerName?: string
  /** Who linked it. */
  originUsername?: string
}
