/** The five states of a connection attempt, by which the hub follows an OAuth popup. */
type AttemptStatus = 'pending' | 'authenticated' | 'error' | 'cancelled' | 'expired'

/** A connection attempt as the emulator keeps it. Times are milliseconds. */
export interface AttemptRecord {
  id: string
  sessionToken: string
  status: AttemptStatus
  accountId?: string
  error?: { code: string; description: string }
  createdAt: number
}

/** How long an attempt waits for the person. The hub polls for as long. */
export const attemptLifeMs = 5 * 60_000
