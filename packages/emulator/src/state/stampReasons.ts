import type { AccountRecord, StatusReason } from './AccountRecord.js'

/** Reasons with the time each one needs. */
export function stampReasons(reasons: readonly StatusReason[], now: number): AccountRecord['statusReasons'] {
  return reasons.map((reason) => ({ ...reason, timestamp: new Date(reason.timestamp ?? now).toISOString() }))
}
