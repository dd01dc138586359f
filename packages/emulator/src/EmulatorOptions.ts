import type { Connector } from './connectors/Connector.js'
import type { RateLimit } from './control/createRateLimiter.js'
import type { LogEntry } from './control/requestLog.js'
import type { SeedAccount } from './state/seedAccount.js'
import type { WebhookOptions } from './webhooks/WebhookOptions.js'

/** The options of createEmulator, all optional. */
export interface EmulatorOptions {
  /**
   * The URL of the emulator, or a path on the requested origin. The emulator serves its routes below this path and builds the
   * auth link from it. @default '/'
   */
  baseUrl?: string
  /** The API keys to accept. @default any key that is not empty */
  apiKeys?: readonly string[]
  /** The seed of ids and tokens: two emulators with the same seed and calls create the same ones. @default random */
  seed?: string | number
  /** Stops the clock at this time; `control.advance` moves it. @default the machine's running clock */
  now?: Date | string | number
  /** The delay of every answer, in milliseconds. @default 0 */
  latency?: number
  /** The rate limit of each key; calls above it get 429 and Retry-After. @default none */
  rateLimit?: RateLimit
  /** The accounts that exist at the start and after `control.reset`. @default none */
  accounts?: readonly SeedAccount[]
  /** The connectors to choose from. @default about forty invented ones, in all categories */
  connectors?: readonly Connector[]
  /** The organization id: a number in the vendor's SDKs up to 4.33.0, a string in newer ones. @default 8267 */
  organizationId?: number | string
  /** Whether GET /accounts answers `[…]` as the vendor's SDKs expect, or `{ data: […] }` as the docs show. @default 'array' */
  accountList?: 'array' | 'data'
  /**
   * Whether GET /connectors/meta answers `[…]` as the vendor's SDKs expect, whole unless the query asks for a page, or
   * `{ data: […], next }` in pages of 25. @default 'array'
   */
  connectorList?: 'array' | 'data'
  /**
   * The endpoint for an event whenever an account is linked, changed or deleted. The emulator sends it after the answer, and
   * retries after 1, 5 and 25 seconds without a 2xx answer within ten seconds. @default none
   */
  webhooks?: WebhookOptions
  /** Called after every answer, for a log of your own. */
  onRequest?: (entry: LogEntry) => void
}
