import type { ForgedWebhook, WebhookDelivery } from './WebhookDelivery.js'

/** Limits an effect to a number of events. */
export interface NextEvents {
  /** A number of events, or 'always' until `recover` or the reset. @default 1 */
  times?: number | 'always'
}

/**
 * Simulates the effects of a network or an attacker on webhooks. Over HTTP: `POST {baseUrl}/_emulator/webhooks.{method}`, and
 * `GET {baseUrl}/_emulator/webhooks.deliveries`. Throws a TypeError when the emulator has no `webhooks` option.
 */
export interface WebhookControl {
  /** Sends identical copies of the next events at the same time. @default 2 copies */
  duplicate(which?: NextEvents & { copies?: number }): void
  /** Delays the next events. */
  delay(by: NextEvents & { seconds: number }): void
  /** Holds the next events until there are `count` of them, then sends the newest first. @default 2 */
  reorder(which?: { count?: number }): void
  /** Forges the next events as an attacker would. The emulator doesn't retry them. */
  forge(as: NextEvents & { how: ForgedWebhook }): void
  /** Suppresses the next events; 'always' also suppresses pending attempts. @default 'always' */
  silence(which?: NextEvents): void
  /** Cancels all of the above and sends the events that `reorder` holds. */
  recover(): void
  /** Redelivers a past event immediately with a valid signature and a new sent_at. @default the newest */
  redeliver(which?: { id?: number }): void
  /** Switches to the other one of two secrets. */
  rotate(): void
  /** Returns the last thousand events, oldest first. Empty without the `webhooks` option. */
  deliveries(): WebhookDelivery[]
}
