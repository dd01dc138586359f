import type { LinkedAccountStatus } from '@connect-hub/session'
import type { EmulatorRoute } from '../routes/EmulatorRoute.js'
import type { StatusReason } from '../state/records.js'
import type { WebhookControl } from '../webhooks/WebhookControl.js'
import type { ForcedFailure } from './createFaults.js'
import type { RateLimit } from './createRateLimiter.js'
import type { LogEntry } from './requestLog.js'

/**
 * Makes things happen that a test cannot wait for. Every method takes one object, so that the command offers the same
 * over HTTP: `POST {baseUrl}/_emulator/{method}` with that object as JSON, and `GET {baseUrl}/_emulator/requests`.
 * A wrong argument throws a TypeError (over HTTP: 400).
 */
export interface EmulatorControl {
  /** Makes a route answer later, or all routes that have no latency of their own. */
  setLatency(change: { ms: number; route?: EmulatorRoute }): void
  /** Forces a status on the next calls of a route. */
  fail(failure: ForcedFailure): void
  /** Takes back what `fail` has set, on one route or on all. */
  recover(which?: { route?: EmulatorRoute }): void
  /** Limits the calls of each API key from now on; null ends it. */
  setRateLimit(limit: RateLimit | null): void
  /** Ends the life of a session token, or of all there are. */
  expire(which?: { token?: string }): void
  /** Sets the state of an account, as when a password was changed in the other system. */
  setAccountStatus(change: { accountId: string; status: LinkedAccountStatus; reasons?: readonly StatusReason[] }): void
  /** Ends a connection attempt without its popup. @default the newest attempt */
  settleAttempt(outcome: AttemptOutcome): void
  /** Moves the clock forward. */
  advance(by: { seconds: number }): void
  /** What a network and an attacker do to the webhooks that the emulator sends. */
  readonly webhooks: WebhookControl
  /** The last thousand requests, oldest first. Requests to control itself are not among them. */
  requests(): LogEntry[]
  /** Everything as it was at the start: accounts, clock, ids, faults, log, webhooks. */
  reset(): void
}

/** How an attempt ends. */
export type AttemptOutcome =
  | { attemptId?: string; status: 'authenticated'; provider: string }
  | { attemptId?: string; status: 'error'; error?: { code: string; description: string } }
  | { attemptId?: string; status: 'cancelled' | 'expired' }
