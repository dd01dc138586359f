import { check, notNegative, positive, wholeFrom } from '../control/check.js'
import type { Webhooks } from './createWebhooks.js'
import type { NextEvents, WebhookControl } from './WebhookControl.js'

/** The control of an emulator's webhooks. `find` is asked at each call: a reset puts new ones in their place. */
export function createWebhookControl(find: () => Webhooks | undefined): WebhookControl {
  function webhooks(): Webhooks {
    const found = find()
    if (!found) throw new TypeError('control.webhooks: the emulator has no `webhooks` option')
    return found
  }

  return {
    duplicate: ({ copies = 2, times } = {}) => {
      check('webhooks.duplicate', 'copies', copies, wholeFrom(2))
      webhooks().plans.set('duplicate', copies, readTimes('duplicate', times))
    },
    delay: ({ seconds, times }) => {
      check('webhooks.delay', 'seconds', seconds, notNegative)
      webhooks().plans.set('delay', seconds, readTimes('delay', times))
    },
    reorder: ({ count = 2 } = {}) => {
      check('webhooks.reorder', 'count', count, wholeFrom(2))
      webhooks().hold(count)
    },
    forge: ({ how, times }) => {
      check('webhooks.forge', 'how', how, (value) => value === 'signature' || value === 'secret' || value === 'stale')
      webhooks().plans.set('forge', how, readTimes('forge', times))
    },
    silence: ({ times = 'always' } = {}) => {
      webhooks().plans.set('silence', true, readTimes('silence', times))
      if (times === 'always') webhooks().dropWaiting()
    },
    recover: () => {
      webhooks().plans.clear()
      webhooks().release()
    },
    redeliver: ({ id } = {}) => webhooks().redeliver(id),
    rotate: () => webhooks().rotate(),
    deliveries: () => find()?.deliveries() ?? [],
  }
}

function readTimes(method: string, times: NextEvents['times'] = 1): number {
  if (times === 'always') return Number.POSITIVE_INFINITY
  check(`webhooks.${method}`, 'times', times, positive)
  return times
}
