/** What the vendor calls a change of an account. */
export type WebhookEvent =
  | 'account.created'
  | 'account.updated'
  | 'account.deleted'
  | 'account.error'
  | 'account.expired'

/** The event of an account that has a new status. */
export function eventOfStatus(status: string): WebhookEvent {
  if (status === 'error') return 'account.error'
  return status === 'expired' ? 'account.expired' : 'account.updated'
}
