import type { ConnectCategory } from './ConnectCategory.js'
import type { ConnectSessionType } from './ConnectSessionType.js'

/** A connect session as the vendor describes it (vendor's table ConnectSession). */
export interface ConnectSession {
  /** A number, possibly fractional (the vendor's example is 8267.13). */
  id: number
  /** A number in the vendor's older SDKs, a string since: read as a string. */
  organizationId: string
  projectId: string
  originOwnerId: string
  originOwnerName: string
  createdAt: Date
  originUsername?: string
  accountId?: string
  categories?: ConnectCategory[]
  /** Starts actions on the account. */
  externalTriggerToken?: string
  integrationId?: string
  label?: string
  metadata?: Record<string, unknown>
  provider?: string
  type?: ConnectSessionType
}

/** A session with what opens the hub: the vendor's ConnectSessionTokenAuthLink. */
export interface ConnectSessionToken extends ConnectSession {
  /** Opens the hub for this session, once. Keep it in memory only. */
  token: string
  /** Opens the hub on the vendor's page, without any code of yours. */
  authLinkUrl: string
  /** When the token ends. The vendor sends none: the kit's server adds it, from createdAt and the expiresIn asked for. */
  expiresAt?: Date
}
