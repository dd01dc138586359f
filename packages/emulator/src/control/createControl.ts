import type { Runtime } from '../createRuntime.js'
import { routes } from '../routes/routes.js'
import type { EmulatorState } from '../state/createState.js'
import { stampReasons } from '../state/records.js'
import { saveAccount } from '../state/saveAccount.js'
import { createWebhookControl } from '../webhooks/createWebhookControl.js'
import { eventOfStatus } from '../webhooks/WebhookEvent.js'
import { check, notNegative, positive } from './check.js'
import { breaks } from './createFaults.js'
import type { AttemptOutcome, EmulatorControl } from './EmulatorControl.js'

/** The control of an emulator. `runtime` is asked for at each call: a reset puts a new one in its place. */
export function createControl(runtime: () => Runtime, reset: () => void): EmulatorControl {
  return {
    setLatency: ({ ms, route }) => {
      check('setLatency', 'ms', ms, notNegative)
      if (route !== undefined) check('setLatency', 'route', route, known)
      runtime().faults.setLatency(ms, route)
    },
    fail: (failure) => {
      check('fail', 'route', failure.route, known)
      check('fail', 'status', failure.status, (status) => Object.hasOwn(breaks, String(status)) || errorStatus(status))
      check('fail', 'times', failure.times ?? 1, (times) => times === 'always' || positive(times))
      runtime().faults.force(failure)
    },
    recover: ({ route } = {}) => {
      if (route !== undefined) check('recover', 'route', route, known)
      runtime().faults.recover(route)
    },
    setRateLimit: (limit) => {
      if (limit) check('setRateLimit', 'requests', limit.requests, positive)
      if (limit) check('setRateLimit', 'seconds', limit.seconds, positive)
      runtime().limiter.set(limit ?? undefined)
    },
    expire: ({ token } = {}) => {
      const { sessions, clock } = runtime().state
      if (token !== undefined) check('expire', 'token', token, (value) => sessions.has(String(value)))
      for (const session of sessions.values()) {
        if (token === undefined || session.token === token) session.expiresAt = Math.min(session.expiresAt, clock.now())
      }
    },
    setAccountStatus: ({ accountId, status, reasons = [] }) => {
      const { accounts, clock, emit } = runtime().state
      const account = accounts.get(accountId)
      if (!account) throw new TypeError(`control.setAccountStatus: no account has the id "${accountId}"`)
      check('setAccountStatus', 'status', status, (value) => typeof value === 'string' && value !== '')
      account.status = status
      account.statusReasons = stampReasons(reasons, clock.now())
      account.updatedAt = clock.now()
      emit(eventOfStatus(status), account)
    },
    settleAttempt: (outcome) => settleAttempt(runtime().state, outcome),
    advance: ({ seconds }) => {
      check('advance', 'seconds', seconds, notNegative)
      runtime().state.clock.advance(seconds * 1000)
    },
    webhooks: createWebhookControl(() => runtime().webhooks),
    requests: () => runtime().log.entries(),
    reset,
  }
}

const known = (route: unknown) => typeof route === 'string' && Object.hasOwn(routes, route)
const errorStatus = (value: unknown) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 400 && value < 600

/** Ends a connection attempt as if the person had, without its popup. */
function settleAttempt(state: EmulatorState, outcome: AttemptOutcome): void {
  const attempt =
    outcome.attemptId === undefined ? [...state.attempts.values()].at(-1) : state.attempts.get(outcome.attemptId)
  if (!attempt) throw new TypeError('control.settleAttempt: there is no such attempt')
  if (outcome.status === 'authenticated') {
    const session = state.sessions.get(attempt.sessionToken)
    const connector = state.connectors.find(({ provider }) => provider === outcome.provider)
    if (!session || !connector) {
      throw new TypeError(`control.settleAttempt: no connector has the provider "${outcome.provider}"`)
    }
    attempt.accountId = saveAccount(state, session, connector, {}).id
  } else if (outcome.status === 'error') {
    attempt.error = outcome.error ?? { code: 'server_error', description: 'The other system failed.' }
  } else if (outcome.status !== 'cancelled' && outcome.status !== 'expired') {
    throw new TypeError('control.settleAttempt: status is none of authenticated, error, cancelled, expired')
  }
  attempt.status = outcome.status
}
