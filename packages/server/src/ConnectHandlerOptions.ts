import type { ConnectCategory, ConnectError, ConnectSessionType } from '@connect-hub/session'
import type { ConnectHandlerEvent, ConnectHandlerRequest } from './ConnectHandlerEvent.js'

/** The tenant that a request acts for, read from your own session. */
export interface ConnectOwner {
  /** Your id of the tenant. It decides whose accounts are visible, so it must come only from your session. */
  originOwnerId: string
  /** The tenant's name. It is part of the vendor's create-or-edit key, so keep it constant for a tenant. */
  originOwnerName: string
  /** The user who links the account, for example an email address. */
  originUsername?: string | null | undefined
}

/** Limits what a browser may request. A missing list allows everything. When the browser names nothing, the allowed values apply. */
export interface ConnectAllow {
  /** The allowed categories. All of them apply when the browser names none. */
  categories?: readonly ConnectCategory[]
  /**
   * The allowed providers. A single one is the default; with several, the browser must name one, because the vendor has no
   * field for several. The handler then refuses a connector profile unless `connectorProfiles` lists it, because a profile could
   * belong to any provider. An edited account must belong to one of these providers.
   */
  providers?: readonly string[]
  /**
   * The allowed connector profiles. A single one is the default when the browser names neither a profile nor a provider; with
   * several and no `providers`, the browser must name one.
   */
  connectorProfiles?: readonly string[]
  /**
   * The allowed account types. The first is the default unless the list contains "production". An edited account must have one
   * of these types.
   */
  types?: readonly ConnectSessionType[]
  /** The maximum lifetime of a session, in seconds. Applies also when the browser names none and the vendor's 1800 is longer. */
  expiresIn?: number
  /** The metadata keys that a browser may set. An empty list allows none. */
  metadata?: readonly string[]
}

/** The options of createConnectHandler. */
export interface ConnectHandlerOptions<Context = unknown> {
  /** The secret StackOne API key. It never leaves the server. */
  apiKey: string | undefined
  /**
   * Returns the owner that a request acts for, from your own session; null, undefined or false sends a 401. When a signed-in
   * user may not link accounts, throw `new ConnectError('forbidden')`; any other error sends a 500. Don't read the body of the
   * request: toNodeHandler passes none. `context` is the handler's second argument; toNodeHandler passes the framework's own
   * request.
   */
  authenticate: (
    request: Request,
    context: Context | undefined,
  ) => ConnectOwner | null | undefined | false | Promise<ConnectOwner | null | undefined | false>
  /**
   * The URL of the vendor's API: https, or http on localhost. When NODE_ENV is "development" or "test", http is also valid for a
   * private name without a dot or in .internal or .local, such as http://emulator:4010. @default "https://api.stackone.com"
   */
  baseUrl?: string | undefined
  /** Limits what a browser may request. @default everything */
  allow?: ConnectAllow
  /** Other origins whose pages may call the handler with cookies, for example ["https://app.example.com"]. @default none */
  allowedOrigins?: readonly string[]
  /** Calls the vendor. @default the global fetch */
  fetch?: (url: string, init: RequestInit) => Promise<Response>
  /** The time limit of one request including retries, in milliseconds. @default 10000 */
  timeoutMs?: number
  /**
   * The maximum number of concurrent requests. The handler refuses any further request immediately with 503 and Retry-After,
   * which keeps every accepted request within timeoutMs. @default 500
   */
  maxConcurrent?: number
  /** Called for each request and each call to the vendor, for logs and metrics. Events never contain the key or a token. */
  onEvent?: (event: ConnectHandlerEvent) => unknown
  /**
   * Called with each error that the browser didn't cause, and with its cause. The handler redacts tokens and the key in any
   * usual encoding. @default prints one line with the likely fix, unless NODE_ENV is "production" or "test"
   */
  onError?: (error: ConnectError, request: ConnectHandlerRequest) => unknown
}
