import type { ConnectSessionType, LinkedAccountStatus } from '@connect-hub/session'

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
  status: LinkedAccountStatus
  statusReasons: { code?: string; description?: string; timestamp: string }[]
  /** Everything that was typed, secrets too, by field key. */
  values: Record<string, string>
  createdAt: number
  updatedAt: number
}
