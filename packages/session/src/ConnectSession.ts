import type { ConnectCategory } from './ConnectCategory.js'
import type { ConnectSessionType } from './ConnectSessionType.js'

/** A connect session as the vendor describes it (vendor's table ConnectSession). */
export interface ConnectSession {
  /** A number, possibly fractional (the vendor's example is 8267.13). */
  id: number
  /** The id of your organisation at the vendor. Older SDKs send a number, newer ones a string; the kit reads it as a string. */
  organizationId: string
  projectId: string
  originOwnerId: string
  originOwnerName: string
  createdAt: Date
  originUsername?: string
  accountId?: string
  categories?: ConnectCategory[]
  /** A token for triggering actions on the account. */
  externalTriggerToken?: string
  connectorProfileId?: string
  /** @deprecated by the vendor: it answers connectorProfileId too */
  integrationId?: string
  label?: string
  metadata?: Record<string, unknown>
  provider?: string
  type?: ConnectSessionType
}

/** A session with the secrets that open the hub: the vendor's ConnectSessionTokenAuthLink. */
export interface ConnectSessionToken extends ConnectSession {
  /** The token that opens the hub for this session, once. Keep it in memory only. */
  token: string
  /** The address that opens the hub on the vendor's page, without your code. */
  authLinkUrl: string
  /** When the token expires. The kit's server adds it from createdAt and the requested expiresIn, because the vendor sends none. */
  expiresAt?: Date
}
