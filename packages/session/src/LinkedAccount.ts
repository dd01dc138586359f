import type { ConnectCategory } from './ConnectCategory.js'
import type { ConnectSessionType } from './ConnectSessionType.js'

/** The hub's own answer after success: which account was linked. */
export interface ConnectAccount {
  id: string
  provider: string
}

/** How a linked account is doing. Open, like the vendor's own enum. */
export type LinkedAccountStatus = 'active' | 'inactive' | 'suspended' | 'archived' | 'expired' | 'error' | (string & {})

/** Why an account has its status. */
export interface LinkedAccountStatusReason {
  code?: string
  description?: string
  timestamp?: Date
}

/** An account a customer has linked, without credentials (vendor's LinkedAccount). */
export interface LinkedAccount {
  id: string
  provider: string
  status: LinkedAccountStatus
  originOwnerId: string
  originOwnerName: string
  createdAt: Date
  updatedAt: Date
  providerName?: string
  originUsername?: string
  label?: string
  type?: ConnectSessionType
  shared?: boolean
  categories?: ConnectCategory[]
  statusReasons?: LinkedAccountStatusReason[]
}
