import type { ConnectCategory } from './ConnectCategory.js'
import type { ConnectSessionType } from './ConnectSessionType.js'

/** The request that starts a connect session at the vendor (vendor's table ConnectSessionCreate). */
export interface ConnectSessionCreate {
  /** The tenant of your product that the account belongs to. Set it on the server, never from the browser. */
  originOwnerId: string
  /** The tenant's name. Part of the vendor's create-or-edit key, so it must stay the same for a tenant. */
  originOwnerName: string
  /** The user who links the account, for example an email address. */
  originUsername?: string
  /** The id of the account to edit. When set, the hub opens in edit mode. */
  accountId?: string
  /** The categories that the user chooses a provider from. */
  categories?: ConnectCategory[]
  /** How long the session is valid, in seconds. @default 1800 (the vendor's) */
  expiresIn?: number
  /**
   * One connector profile to open the hub at; excludes provider and providerVersion.
   * @default the default profile (the vendor's)
   */
  connectorProfileId?: string
  /**
   * The earlier name of connectorProfileId, for the same value. Not both.
   * @deprecated by the vendor: use connectorProfileId
   */
  integrationId?: string
  /** The label for the linked account. */
  label?: string
  /** Any keys and values, which the vendor stores on the account. */
  metadata?: Record<string, unknown>
  /** Whether to allow several accounts for one owner and provider. Has no effect with accountId. @default false (the vendor's) */
  multiple?: boolean
  /** The provider that the hub opens at, for example "bamboohr". */
  provider?: string
  /**
   * The provider's version; only together with provider.
   * @deprecated by the vendor: it can make the session fail
   */
  providerVersion?: string
  /** Whether the account holds production or test data. @default "production" (the vendor's) */
  type?: ConnectSessionType
}

/** The fields that a browser may request: everything but the owner, which the server adds from its own session. */
export type ConnectSessionRequest = Omit<ConnectSessionCreate, 'originOwnerId' | 'originOwnerName' | 'originUsername'>

/** The fields of a ConnectSessionRequest, all true. A record rather than a list, so that the compiler reports a missing field. */
export const connectRequestFields: Record<keyof ConnectSessionRequest, true> = {
  accountId: true,
  categories: true,
  connectorProfileId: true,
  expiresIn: true,
  integrationId: true,
  label: true,
  metadata: true,
  multiple: true,
  provider: true,
  providerVersion: true,
  type: true,
}

/** The fields that only a server sets, from its own session. */
export const connectOwnerFields: Record<Exclude<keyof ConnectSessionCreate, keyof ConnectSessionRequest>, true> = {
  originOwnerId: true,
  originOwnerName: true,
  originUsername: true,
}

/** How long the vendor lets a session be valid when a request names no `expiresIn`, in seconds. */
export const defaultExpiresIn = 1800
