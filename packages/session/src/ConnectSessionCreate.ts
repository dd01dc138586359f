import type { ConnectCategory } from './ConnectCategory.js'
import type { ConnectSessionType } from './ConnectSessionType.js'

/** What a backend sends to the vendor to start a connect session (vendor's table ConnectSessionCreate). */
export interface ConnectSessionCreate {
  /** The tenant of your product whose account is linked. Set it on the server, never from the browser. */
  originOwnerId: string
  /** The tenant's name. Part of the vendor's create-or-edit key, so it must stay the same for a tenant. */
  originOwnerName: string
  /** Who links the account, for example an email address. */
  originUsername?: string
  /** The account to edit. When set, the hub opens in edit mode. */
  accountId?: string
  /** The categories to choose a provider from. */
  categories?: ConnectCategory[]
  /** How long the session is valid, in seconds. @default 1800 (the vendor's) */
  expiresIn?: number
  /** One auth config to open the hub at; the alternative to provider and providerVersion. */
  integrationId?: string
  /** The label put on the linked account. */
  label?: string
  /** Any keys and values, kept by the vendor on the account. */
  metadata?: Record<string, unknown>
  /** Allows several accounts for one owner and provider. Has no effect with accountId. @default false (the vendor's) */
  multiple?: boolean
  /** The provider to open the hub at, for example "bamboohr". */
  provider?: string
  /** The provider's version; only together with provider. */
  providerVersion?: string
  /** Whether it links production or test data. @default "production" (the vendor's) */
  type?: ConnectSessionType
}

/** What a browser may ask for: everything but the owner, which the server adds from its own session. */
export type ConnectSessionRequest = Omit<ConnectSessionCreate, 'originOwnerId' | 'originOwnerName' | 'originUsername'>

/** The fields of a ConnectSessionRequest, each of which is true. A record and not a list: the compiler reports a field that is missing. */
export const connectRequestFields: Record<keyof ConnectSessionRequest, true> = {
  accountId: true,
  categories: true,
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
