import type { ConnectCategory } from './ConnectCategory.js'

/** A system that a customer can connect. */
export interface Connector {
  /** The provider's key, for example "bamboohr". */
  provider: string
  /** The provider's display name. */
  providerName: string
  /** The categories that it serves. */
  categories: ConnectCategory[]
  /** Whether it is enabled in your project at the vendor. */
  active: boolean
  /** The address of its square logo. */
  logoUrl?: string
}
