import type { WebhookEvent } from './WebhookEvent.js'

/** How a webhook is forged: a signature with a wrong bit, one made with another secret, or a body sent ten minutes ago. */
export type ForgedWebhook = 'signature' | 'secret' | 'stale'

/** An event and its delivery state. */
export interface WebhookDelivery {
  /** The number of the delivery, starting at 1. */
  id: number
  event: WebhookEvent
  accountId: string
  /** `pending` waits for its first or next attempt; `failed` had its last one without a 2xx; `silenced` is not sent. */
  status: 'pending' | 'delivered' | 'failed' | 'silenced'
  /** Set when `control.webhooks.forge` created this delivery. */
  forged?: ForgedWebhook
  /** All requests of this delivery, oldest first. */
  attempts: WebhookAttempt[]
}

/** One request to the endpoint. */
export interface WebhookAttempt {
  /** The time of the request by the emulator's clock (ISO). */
  at: string
  /** The status of the endpoint's answer; 'error' without an answer. */
  status: number | 'error'
  /** The reason for a missing answer, for example "connect ECONNREFUSED 127.0.0.1:3000". */
  error?: string
  /** The sent JSON. */
  body: string
}
