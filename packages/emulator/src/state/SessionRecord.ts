import type { ConnectSessionCreate } from '@connect-hub/session'

/** A connect session as the emulator keeps it. Times are milliseconds. */
export interface SessionRecord {
  id: number
  token: string
  create: ConnectSessionCreate
  externalTriggerToken: string
  createdAt: number
  expiresAt: number
}
