import type { Clock } from '../state/createClock.js'
import type { EventPayload } from './accountEvent.js'
import { signBody } from './signBody.js'
import type { ForgedWebhook, WebhookAttempt, WebhookDelivery } from './WebhookDelivery.js'
import { checkWebhookOptions, type WebhookOptions } from './WebhookOptions.js'

/** A delivery, and what is needed to send it. */
export interface Outgoing extends WebhookDelivery {
  payload: EventPayload
  /** How often the first attempt sends it. */
  copies: number
  /** Takes back its next attempt. */
  cancel?: () => void
}

/** Sends deliveries one after the other, and again those that no 2xx answered. */
export interface Sender {
  /** Sends it after that many milliseconds of the clock, and never before what runs now has ended. */
  send(delivery: Outgoing, afterMs?: number): void
  /** Signs with the other secret from now on. */
  rotate(): void
  /** Ends all requests that are open. */
  stop(): void
}

/** What became of one request. */
type Result = Pick<WebhookAttempt, 'status' | 'error'>

/** When the vendor delivers again is not documented: here after so many seconds of the emulator's clock, then no more. */
const retrySeconds: readonly number[] = [1, 5, 25]
const timeoutMs = 10_000
const staleMs = 10 * 60_000

/** A sender to the endpoint of the options. Throws a TypeError when these are wrong. */
export function createSender(options: WebhookOptions, clock: Clock): Sender {
  const secrets = checkWebhookOptions(options)
  const stopped = new AbortController()
  let queue = Promise.resolve()

  function send(delivery: Outgoing, afterMs = 0, retries = retrySeconds) {
    delivery.cancel?.()
    delivery.status = 'pending'
    delivery.cancel = clock.at(clock.now() + afterMs, () => {
      delivery.cancel = undefined
      queue = queue.then(() => attempt(delivery, retries))
    })
  }

  async function attempt(delivery: Outgoing, [next, ...later]: readonly number[]) {
    if (delivery.status === 'silenced') return
    const arrived = await post(delivery)
    delivery.copies = 1
    if (stopped.signal.aborted) return
    // A forged one is not the vendor's, who would not send it again.
    if (arrived || delivery.forged || next === undefined) delivery.status = arrived ? 'delivered' : 'failed'
    else send(delivery, next * 1000, later)
  }

  /** Whether a 2xx came back. Never rejects. */
  async function post(delivery: Outgoing): Promise<boolean> {
    const { payload, forged, copies } = delivery
    // The machine's time, whatever the emulator's clock: a receiver compares it with its own.
    const sentAt = new Date(Date.now() - (forged === 'stale' ? staleMs : 0)).toISOString()
    const body = JSON.stringify({ ...payload, sent_at: sentAt })
    const results = await Promise.all(Array.from({ length: copies }, () => request(body, forged)))
    const at = new Date(clock.now()).toISOString()
    delivery.attempts.push(...results.map((result) => ({ at, ...result, body })))
    return results.some(({ status }) => status !== 'error' && status >= 200 && status < 300)
  }

  async function request(body: string, forged: ForgedWebhook | undefined): Promise<Result> {
    try {
      const signed = new Request(options.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-stackone-signature': await signAs(forged, body) },
        body,
        credentials: 'omit',
        redirect: 'manual',
        signal: AbortSignal.any([stopped.signal, AbortSignal.timeout(timeoutMs)]),
      })
      const { status, body: unread } = await (options.fetch ?? globalThis.fetch)(signed)
      // Nobody reads it, and an unread body holds its connection.
      if (!unread?.locked) await unread?.cancel()
      return { status }
    } catch (error) {
      return { status: 'error', error: reasonOf(error) }
    }
  }

  async function signAs(forged: ForgedWebhook | undefined, body: string): Promise<string> {
    const [secret = ''] = secrets
    if (forged === 'secret') return signBody(`another-${secret}`, body)
    const signature = await signBody(secret, body)
    return forged === 'signature' ? (signature.startsWith('A') ? 'B' : 'A') + signature.slice(1) : signature
  }

  return {
    send,
    rotate: () => {
      secrets.reverse()
    },
    stop: () => stopped.abort(),
  }
}

/** Node's fetch has the reason in the cause of its error. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error && error.cause.message ? error.cause.message : error.message
}
