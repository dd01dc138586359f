import type { ForgedWebhook } from './WebhookDelivery.js'

/** What `control.webhooks` can do to the next events. */
interface Plans {
  /** How many copies. */
  duplicate: number
  /** Seconds. */
  delay: number
  forge: ForgedWebhook
  silence: true
}

type Planned = { [Kind in keyof Plans]?: { value: Plans[Kind]; left: number } }

/** What is set to happen to the next events. */
export interface WebhookPlans {
  /** Sets it for that many events. */
  set<Kind extends keyof Plans>(kind: Kind, value: Plans[Kind], times: number): void
  /** What this event gets, which uses it up by one. */
  take<Kind extends keyof Plans>(kind: Kind): Plans[Kind] | undefined
  clear(): void
}

/** Nothing planned yet. */
export function createPlans(): WebhookPlans {
  let planned: Planned = {}
  return {
    set: (kind, value, times) => {
      planned = { ...planned, [kind]: { value, left: times } }
    },
    take: (kind) => {
      const plan = planned[kind]
      if (!plan || plan.left <= 0) return undefined
      plan.left -= 1
      return plan.value
    },
    clear: () => {
      planned = {}
    },
  }
}
