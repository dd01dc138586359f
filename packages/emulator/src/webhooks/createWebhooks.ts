import type { Clock } from '../state/createClock.js'
import type { EventPayload } from './accountEvent.js'
import { createPlans, type WebhookPlans } from './createPlans.js'
import { createSender, type Outgoing, type Sender } from './createSender.js'
import type { WebhookDelivery } from './WebhookDelivery.js'
import type { WebhookOptions } from './WebhookOptions.js'

/** The events of one emulator, and what became of them. */
export interface Webhooks extends Pick<Sender, 'rotate'> {
  readonly plans: WebhookPlans
  /** Sends an event, unless it is planned otherwise. */
  emit(payload: EventPayload): void
  /** Holds events back until there are that many. */
  hold(count: number): void
  /** Sends what is held, the newest first, and holds no more. */
  release(): void
  /** Sends an event again: that of an id, or the newest. Throws a TypeError when there is none. */
  redeliver(id: number | undefined): void
  /** Drops what waits for an attempt. */
  dropWaiting(): void
  /** Drops all and ends all requests. */
  stop(): void
  deliveries(): WebhookDelivery[]
}

/** Enough to look back at in a test, and no leak in an emulator that runs for weeks. */
const kept = 1000

/** No events yet. Throws a TypeError when the options are wrong. */
export function createWebhooks(options: WebhookOptions, clock: Clock): Webhooks {
  const plans = createPlans()
  const sender = createSender(options, clock)
  let all: Outgoing[] = []
  /** Newest first. */
  let held: Outgoing[] = []
  let holdUntil = 0
  let count = 0

  function emit(payload: EventPayload) {
    count += 1
    const { event, account_id: accountId } = payload
    const copies = plans.take('duplicate') ?? 1
    const forged = plans.take('forge')
    const delivery: Outgoing = { id: count, event, accountId, status: 'pending', forged, attempts: [], payload, copies }
    all = [...all.slice(1 - kept), delivery]
    if (plans.take('silence')) delivery.status = 'silenced'
    else if (holdUntil > 0) keep(delivery)
    else sender.send(delivery, (plans.take('delay') ?? 0) * 1000)
  }

  function keep(delivery: Outgoing) {
    held.unshift(delivery)
    if (held.length >= holdUntil) release()
  }

  function release() {
    for (const delivery of held) sender.send(delivery)
    held = []
    holdUntil = 0
  }

  function dropWaiting() {
    held = []
    for (const delivery of all) {
      if (delivery.status !== 'pending') continue
      delivery.cancel?.()
      delivery.status = 'silenced'
    }
  }

  return {
    plans,
    emit,
    hold: (until) => {
      holdUntil = until
    },
    release,
    rotate: sender.rotate,
    redeliver: (id) => {
      const delivery = id === undefined ? all.at(-1) : all.find((one) => one.id === id)
      if (!delivery) throw new TypeError('control.webhooks.redeliver: there is no such event')
      held = held.filter((one) => one !== delivery)
      delivery.forged = undefined
      sender.send(delivery)
    },
    dropWaiting,
    stop: () => {
      dropWaiting()
      sender.stop()
    },
    deliveries: () =>
      all.map(({ id, event, accountId, status, forged, attempts }) => {
        return { id, event, accountId, status, forged, attempts: attempts.slice() }
      }),
  }
}
