import type { EmulatorState } from '../state/createState.js'
import { saveAccount } from '../state/saveAccount.js'
import type { AttemptOutcome } from './EmulatorControl.js'

/** Ends a connection attempt as if the person had, without its popup. */
export function settleAttempt(state: EmulatorState, outcome: AttemptOutcome): void {
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
