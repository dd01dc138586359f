/** What happened to an account. An open type, because the vendor adds names. */
export type AccountEventName =
  | 'account.created'
  | 'account.updated'
  | 'account.deleted'
  | 'account.error'
  | 'account.expired'
  | (string & {})

/** The vendor's webhook event about one account. Omits fields that the vendor left out. */
export interface AccountEvent {
  /** What happened, for example "account.expired". Keeps a name that the kit doesn't know. */
  event: AccountEventName
  /** The id of the linked account. */
  accountId: string
  /** When it happened. Order events by this date, because deliveries may arrive out of order. */
  eventDate?: Date
  /** When the vendor sent this delivery. */
  sentAt?: Date
  /** The id of your project at the vendor. */
  projectId?: string
  /** The provider's key, for example "bamboohr". */
  provider?: string
  /** Your id of the tenant that linked the account. */
  originOwnerId?: string
  /** The tenant's name. */
  originOwnerName?: string
  /** The user who linked it. */
  originUsername?: string
}
