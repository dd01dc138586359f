import type { Connector } from './connectors/Connector.js'
import type { RateLimit } from './control/createRateLimiter.js'
import type { LogEntry } from './control/requestLog.js'
import type { SeedAccount } from './state/seedAccount.js'
import type { WebhookOptions } from './webhooks/WebhookOptions.js'

/** How the emulator starts. Every option may be left out. */
export interface EmulatorOptions {
  /**
   * Where callers reach it: an address, or a path on the address a request came to. Routes are looked for below its path,
   * and the auth link is built from it. @default '/'
   */
  baseUrl?: string
  /** The API keys to accept. @default any key that is not empty */
  apiKeys?: readonly string[]
  /** Ids and tokens follow from it: two emulators with one seed and the same calls give the same ones. @default random */
  seed?: string | number
  /** Stops the clock at this time; `control.advance` moves it. @default the time of the machine, running */
  now?: Date | string | number
  /** Milliseconds every answer waits. @default 0 */
  latency?: number
  /** How many calls a key has in how many seconds; more are answered with 429 and Retry-After. @default none */
  rateLimit?: RateLimit
  /** Accounts that are linked from the start, and again after `control.reset`. @default none */
  accounts?: readonly SeedAccount[]
  /** The connectors to choose from. @default about forty invented ones, in all categories */
  connectors?: readonly Connector[]
  /** A number in the vendor's SDKs up to 4.33.0, a string since: give a string to answer like the newer API. @default 8267 */
  organizationId?: number | string
  /** Whether GET /accounts answers `[…]` as the vendor's SDKs expect, or `{ data: […] }` as the docs show. @default 'array' */
  accountList?: 'array' | 'data'
  /**
   * Whether GET /connectors/meta answers `[…]` as the vendor's SDKs expect, whole unless the query asks for a page, or
   * `{ data: […], next }` in pages of 25. @default 'array'
   */
  connectorList?: 'array' | 'data'
  /**
   * Where to send an event whenever an account is linked, changed or deleted: after the answer, and again after 1, 5 and 25
   * seconds when no 2xx answers within ten. @default none
   */
  webhooks?: WebhookOptions
  /** Called after every answer, for a log of your own. */
  onRequest?: (entry: LogEntry) => void
}
