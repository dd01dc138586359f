import type { ConnectSessionType, LinkedAccountStatus } from '@connect-hub/session'
import type { StatusReason } from './AccountRecord.js'

/** An account that is linked before anybody connects. */
export interface SeedAccount {
  originOwnerId: string
  originOwnerName: string
  /** A provider of the emulator's connectors, for example "peoplewick". */
  provider: string
  /** @default made from the seed */
  id?: string
  originUsername?: string
  label?: string
  /** @default 'production' */
  type?: ConnectSessionType
  /** @default 'active' */
  status?: LinkedAccountStatus
  statusReasons?: readonly StatusReason[]
  metadata?: Record<string, unknown>
  /** What the person typed, by field key. @default something for each field of the connector */
  credentials?: Record<string, string>
  /** @default the start of the emulator */
  createdAt?: Date | string
  /** @default createdAt */
  updatedAt?: Date | string
}
