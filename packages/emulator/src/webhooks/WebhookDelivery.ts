import type { WebhookEvent } from './WebhookEvent.js'

/** How a webhook is forged: a signature with a wrong bit, one made with another secret, or a body sent ten minutes ago. */
export type ForgedWebhook = 'signature' | 'secret' | 'stale'

/** One event and what became of it. */
export interface WebhookDelivery {
  /** Counts up from 1. */
  id: number
  event: WebhookEvent
  accountId: string
  /** `pending` waits for its first or next attempt; `failed` had its last one without a 2xx; `silenced` is not sent. */
  status: 'pending' | 'delivered' | 'failed' | 'silenced'
  /** Set when `control.webhooks.forge` made this one. */
  forged?: ForgedWebhook
  /** Every request that was sent, oldest first. */
  attempts: WebhookAttempt[]
}

/** One request to the endpoint. */
export interface WebhookAttempt {
  /** When it was sent, by the emulator's clock (ISO). */
  at: string
  /** What the endpoint answered; 'error' when no answer came. */
  status: number | 'error'
  /** Why no answer came, for example "connect ECONNREFUSED 127.0.0.1:3000". */
  error?: string
  /** The JSON that was sent. */
  body: string
}
