import type { ConnectCategory } from './ConnectCategory.js'
import type { ConnectSessionType } from './ConnectSessionType.js'

/** The hub's own answer after success: which account was linked. */
export interface ConnectAccount {
  /** The linked account's id. */
  id: string
  /** The provider's key, for example "bamboohr". */
  provider: string
}

/** How a linked account is doing. Open, like the vendor's own enum. */
export type LinkedAccountStatus = 'active' | 'inactive' | 'suspended' | 'archived' | 'expired' | 'error' | (string & {})

/** Why an account has its status. */
export interface LinkedAccountStatusReason {
  /** The vendor's code for the reason. */
  code?: string
  /** The reason in words. */
  description?: string
  /** When it happened. */
  timestamp?: Date
}

/** An account a customer has linked, without credentials (vendor's LinkedAccount). */
export interface LinkedAccount {
  /** The account's id, for the vendor's API. */
  id: string
  /** The provider's key, for example "bamboohr". */
  provider: string
  /** How the account is doing. */
  status: LinkedAccountStatus
  /** Your id of the tenant that linked it. */
  originOwnerId: string
  /** The tenant's name. */
  originOwnerName: string
  /** When it was linked. */
  createdAt: Date
  /** When it last changed. */
  updatedAt: Date
  /** The provider's name, for people. */
  providerName?: string
  /** Who linked it. */
  originUsername?: string
  /** The label from the session that linked it. */
  label?: string
  /** Whether it holds production or test data. */
  type?: ConnectSessionType
  /** Whether the account is shared, as the vendor reports it. */
  shared?: boolean
  /** The categories that the account serves. */
  categories?: ConnectCategory[]
  /** Why it has its status. */
  statusReasons?: LinkedAccountStatusReason[]
}
