import type { ConnectCategory } from './ConnectCategory.js'
import type { ConnectSessionType } from './ConnectSessionType.js'

/** The account that the hub linked, as the hub reports it after success. */
export interface ConnectAccount {
  /** The linked account's id. */
  id: string
  /** The provider's key, for example "bamboohr". */
  provider: string
}

/** The status of a linked account. An open type, like the vendor's own enum. */
export type LinkedAccountStatus = 'active' | 'inactive' | 'suspended' | 'archived' | 'expired' | 'error' | (string & {})

/** A reason for an account's status. */
export interface LinkedAccountStatusReason {
  /** The vendor's code for the reason. */
  code?: string
  /** The reason as a sentence. */
  description?: string
  /** When it happened. */
  timestamp?: Date
}

/** An account that a customer has linked, without credentials (vendor's LinkedAccount). */
export interface LinkedAccount {
  /** The account's id, for the vendor's API. */
  id: string
  /** The provider's key, for example "bamboohr". */
  provider: string
  /** The account's status. */
  status: LinkedAccountStatus
  /** Your id of the tenant that linked it. */
  originOwnerId: string
  /** The tenant's name. */
  originOwnerName: string
  /** When it was linked. */
  createdAt: Date
  /** When it last changed. */
  updatedAt: Date
  /** The provider's display name. */
  providerName?: string
  /** The user who linked it. */
  originUsername?: string
  /** The label from the session that linked it. */
  label?: string
  /** Whether it holds production or test data. */
  type?: ConnectSessionType
  /** Whether the account is shared, as the vendor reports it. */
  shared?: boolean
  /** The categories that the account serves. */
  categories?: ConnectCategory[]
  /** The reasons for its status. */
  statusReasons?: LinkedAccountStatusReason[]
}
