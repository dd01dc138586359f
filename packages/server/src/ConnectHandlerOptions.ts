import type { ConnectCategory, ConnectError, ConnectSessionType } from '@connect-hub/session'
import type { ConnectHandlerEvent, ConnectHandlerRequest } from './ConnectHandlerEvent.js'

/** The tenant a request acts for, as your own session knows it. */
export interface ConnectOwner {
  /** Your id of the tenant. It decides whose accounts are seen, so it must come from your session and nothing else. */
  originOwnerId: string
  /** The tenant's name. Part of the vendor's create-or-edit key: keep it the same for a tenant. */
  originOwnerName: string
  /** Who links the account, for example an email address. */
  originUsername?: string | null | undefined
}

/** What a browser may ask for. Each list narrows; one left out allows all. Asking for none means the allowed ones. */
export interface ConnectAllow {
  /** Sent as they are when the browser names none. */
  categories?: readonly ConnectCategory[]
  /**
   * With one, it is used when the browser names none; with several, the browser must name one, since the vendor has no
   * field for several. A connector profile is then refused unless `connectorProfiles` lists it: it could name any provider. An
   * account that is edited must be of one of them.
   */
  providers?: readonly string[]
  /**
   * The connector profiles that may be named. With one, it is used when the browser names neither a profile nor a provider; with
   * several and no `providers`, the browser must name one.
   */
  connectorProfiles?: readonly string[]
  /**
   * The first is used when the browser names none and "production" is not among them. An account that is edited must be of one
   * of them.
   */
  types?: readonly ConnectSessionType[]
  /** The longest life of a session, in seconds. Used when the browser asks for none and the vendor's 1800 is longer. */
  expiresIn?: number
  /** The metadata keys that may be set. An empty list allows none. */
  metadata?: readonly string[]
}

/** How the handler is made. */
export interface ConnectHandlerOptions<Context = unknown> {
  /** The secret StackOne API key. It never leaves the server. */
  apiKey: string | undefined
  /**
   * Names the owner a request acts for, from your own session; null, undefined or false is answered 401. For someone who is
   * signed in and may not link accounts, throw `new ConnectError('forbidden')`; anything else that is thrown is a 500.
   * Do not read the body of the request: toNodeHandler passes none. `context` is what the handler was called with beside the request; toNodeHandler
   * gives the framework's own request.
   */
  authenticate: (
    request: Request,
    context: Context | undefined,
  ) => ConnectOwner | null | undefined | false | Promise<ConnectOwner | null | undefined | false>
  /**
   * Where the vendor's API is: https, or http on localhost. While NODE_ENV is "development" or "test" also http to a private
   * name without a dot or in .internal or .local, such as http://emulator:4010. @default "https://api.stackone.com"
   */
  baseUrl?: string | undefined
  /** Narrows what a browser may ask for. @default everything */
  allow?: ConnectAllow
  /** Other origins whose pages may call, with cookies, for example ["https://app.example.com"]. @default none */
  allowedOrigins?: readonly string[]
  /** Calls the vendor. @default the global fetch */
  fetch?: (url: string, init: RequestInit) => Promise<Response>
  /** How long one request may take, retries included, in milliseconds. @default 10000 */
  timeoutMs?: number
  /**
   * How many requests it answers at the same time. One more is answered at once with 503 and Retry-After, so that a burst
   * keeps none waiting beyond timeoutMs. @default 500
   */
  maxConcurrent?: number
  /** Told of each request and each call to the vendor, for logs and metrics. Never sees the key or a token. */
  onEvent?: (event: ConnectHandlerEvent) => unknown
  /**
   * Told of what is not the browser's fault, with its cause. The key, in any usual spelling, and tokens are taken out.
   * @default prints one line with the likely fix, unless NODE_ENV is "production" or "test"
   */
  onError?: (error: ConnectError, request: ConnectHandlerRequest) => unknown
}
