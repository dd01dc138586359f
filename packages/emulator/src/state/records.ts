import type { ConnectSessionCreate, ConnectSessionType, LinkedAccountStatus } from '@connect-hub/session'

/** Why an account has its status, as one line of the vendor's status_reasons. */
export interface StatusReason {
  code?: string
  description?: string
  /** @default now */
  timestamp?: Date | string
}

/** A linked account as the emulator keeps it. Times are milliseconds. */
export interface AccountRecord {
  id: string
  integrationId: string
  provider: string
  originOwnerId: string
  originOwnerName: string
  originUsername?: string
  label?: string
  type: ConnectSessionType
  metadata?: Record<string, unknown>
  /** As PATCH /accounts/:id sets it. @default false */
  shared?: boolean
  status: LinkedAccountStatus
  statusReasons: { code?: string; description?: string; timestamp: string }[]
  /** Everything that was typed, secrets too, by field key. */
  values: Record<string, string>
  createdAt: number
  updatedAt: number
}

/** A request for a session. The deprecated integration_id is read as the connector profile, which it is an alias for. */
export interface SessionRequest extends Omit<ConnectSessionCreate, 'integrationId'> {
  connectorProfileId?: string
}

/** A connect session as the emulator keeps it. Times are milliseconds. */
export interface SessionRecord {
  id: number
  token: string
  create: SessionRequest
  externalTriggerToken: string
  createdAt: number
  expiresAt: number
}

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

/** Reasons with the time each one needs. */
export function stampReasons(reasons: readonly StatusReason[], now: number): AccountRecord['statusReasons'] {
  return reasons.map((reason) => ({ ...reason, timestamp: new Date(reason.timestamp ?? now).toISOString() }))
}
