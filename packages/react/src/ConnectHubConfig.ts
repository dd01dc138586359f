import type { ConnectSessionRequest } from '@connect-hub/session'
import type { HubAdapter } from './adapters/HubAdapter.js'
import type { ConnectHubEvent } from './ConnectHubEvent.js'
import type { ConnectMessages } from './messages/ConnectMessages.js'

/** What the kit needs to know about your product. Give it to the provider, or to any one hook or component. */
export interface ConnectHubConfig {
  /**
   * Where `createConnectHandler` is mounted, or the addresses of a backend of your own.
   * @example '/api/connect'
   * @example { session: '/hub/token', accounts: '/hub/accounts' }
   */
  endpoint?: string | { session: string; accounts?: string }
  /** How the body of a session request is spelled: 'snake' suits a backend in Ruby or Python. @default 'camel' */
  requestCase?: 'camel' | 'snake'
  /** Gets a session in place of an address: its answer in either spelling, or just `{ token }`. */
  fetchSession?: (options: { request: ConnectSessionRequest; signal: AbortSignal }) => Promise<unknown>
  /** Sent with each call to your backend, for example an Authorization header. Read anew for every call. */
  headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>)
  /** Calls your backend, for products that send every request by a function of their own. @default the browser's fetch */
  fetch?: typeof globalThis.fetch
  /** What shows the hub, for example `stackOneHub()`. */
  hub?: HubAdapter
  /** How long before its end a session is no longer used, in seconds; a tenth of its life where that is less. @default 30 */
  expiryMargin?: number
  /** How the kit looks: button, list, form and dialog. @default { theme: 'auto' } */
  appearance?: ConnectAppearance
  /** Language of the kit's own texts, as a BCP 47 tag. @default 'en' */
  locale?: string
  /** Texts of your own in place of the kit's, one by one. */
  messages?: Partial<ConnectMessages>
  /** Told of everything that happens, for analytics and logs. Holds no token and no credentials. */
  onEvent?: (event: ConnectHubEvent) => void
}

export interface ConnectAppearance {
  /** 'auto' follows `data-theme` on the root element, or the CSS `color-scheme` of the place the kit is shown in. @default 'auto' */
  theme?: 'light' | 'dark' | 'auto'
  /** Values for the variables that the style sheet documents, in the dialog. @example { '--connect-hub-accent': '#0a7' } */
  variables?: Record<`--connect-hub-${string}`, string>
}
