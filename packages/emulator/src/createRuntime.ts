import { createFaults, type Faults } from './control/createFaults.js'
import { createRateLimiter, type RateLimiter } from './control/createRateLimiter.js'
import { createLog, type RequestLog } from './control/requestLog.js'
import type { EmulatorOptions } from './EmulatorOptions.js'
import { createState, type EmulatorState } from './state/createState.js'
import { accountEvent } from './webhooks/accountEvent.js'
import { createWebhooks, type Webhooks } from './webhooks/createWebhooks.js'

/** All that changes while an emulator runs. A reset makes a new one. */
export interface Runtime {
  readonly state: EmulatorState
  readonly faults: Faults
  readonly limiter: RateLimiter
  readonly log: RequestLog
  /** Undefined without the option. */
  readonly webhooks: Webhooks | undefined
}

/** A runtime as the options describe it. */
export function createRuntime(options: EmulatorOptions): Runtime {
  const state = createState(options, (event, account) => webhooks?.emit(accountEvent(state, event, account)))
  const webhooks = options.webhooks && createWebhooks(options.webhooks, state.clock)
  return {
    state,
    faults: createFaults(options),
    limiter: createRateLimiter(state.clock, options.rateLimit),
    log: createLog(),
    webhooks,
  }
}
