import type { LinkedAccountStatus } from '@connect-hub/session'
import type { EmulatorRoute } from '../routes/EmulatorRoute.js'
import type { StatusReason } from '../state/records.js'
import type { WebhookControl } from '../webhooks/WebhookControl.js'
import type { ForcedFailure } from './createFaults.js'
import type { RateLimit } from './createRateLimiter.js'
import type { LogEntry } from './requestLog.js'

/**
 * Triggers states and failures for tests. Every method takes one object, and the command offers the same methods
 * over HTTP: `POST {baseUrl}/_emulator/{method}` with that object as JSON, and `GET {baseUrl}/_emulator/requests`.
 * An invalid argument throws a TypeError (over HTTP: 400).
 */
export interface EmulatorControl {
  /** Delays the answers of a route, or of all routes without their own latency. */
  setLatency(change: { ms: number; route?: EmulatorRoute }): void
  /** Forces a status on the next calls of a route. */
  fail(failure: ForcedFailure): void
  /** Cancels the failures set by `fail`, on one route or on all. */
  recover(which?: { route?: EmulatorRoute }): void
  /** Sets the rate limit of each API key; null removes it. */
  setRateLimit(limit: RateLimit | null): void
  /** Expires one session token, or all of them. */
  expire(which?: { token?: string }): void
  /** Sets the state of an account, for example after a password change in the other system. */
  setAccountStatus(change: { accountId: string; status: LinkedAccountStatus; reasons?: readonly StatusReason[] }): void
  /** Settles a connection attempt without its popup. @default the newest attempt */
  settleAttempt(outcome: AttemptOutcome): void
  /** Moves the clock forward. */
  advance(by: { seconds: number }): void
  /** Simulates the effects of a network or an attacker on the emulator's webhooks. */
  readonly webhooks: WebhookControl
  /** Returns the last thousand requests, oldest first, without requests to control itself. */
  requests(): LogEntry[]
  /** Restores the initial state: accounts, clock, ids, faults, log, webhooks. */
  reset(): void
}

/** How an attempt ends. */
export type AttemptOutcome =
  | { attemptId?: string; status: 'authenticated'; provider: string }
  | { attemptId?: string; status: 'error'; error?: { code: string; description: string } }
  | { attemptId?: string; status: 'cancelled' | 'expired' }
