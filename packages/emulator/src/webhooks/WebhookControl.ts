import type { ForgedWebhook, WebhookDelivery } from './WebhookDelivery.js'

/** For how many of the next events something holds. */
export interface NextEvents {
  /** A number of events, or 'always' until `recover` or the reset. @default 1 */
  times?: number | 'always'
}

/**
 * What a network and an attacker do to webhooks. Over HTTP: `POST {baseUrl}/_emulator/webhooks.{method}`, and
 * `GET {baseUrl}/_emulator/webhooks.deliveries`. Throws a TypeError when the emulator has no `webhooks` option.
 */
export interface WebhookControl {
  /** Sends the next events more than once at the same moment, byte for byte the same. @default 2 copies */
  duplicate(which?: NextEvents & { copies?: number }): void
  /** Sends the next events that much later. */
  delay(by: NextEvents & { seconds: number }): void
  /** Holds the next events back until there are `count` of them, then sends the newest first. @default 2 */
  reorder(which?: { count?: number }): void
  /** Sends the next events as another sender would. They are not delivered again. */
  forge(as: NextEvents & { how: ForgedWebhook }): void
  /** Sends none of the next events; with 'always' also nothing that waits for an attempt. @default 'always' */
  silence(which?: NextEvents): void
  /** Takes back all of the above, and sends what `reorder` holds. */
  recover(): void
  /** Sends a past event again, at once and genuine, with a new sent_at. @default the newest */
  redeliver(which?: { id?: number }): void
  /** Signs with the other one of two secrets from now on. */
  rotate(): void
  /** The last thousand events, oldest first. Empty without the `webhooks` option. */
  deliveries(): WebhookDelivery[]
}
