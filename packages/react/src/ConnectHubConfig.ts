import type { ConnectSessionRequest } from '@connect-hub/session'
import type { HubAdapter } from './adapters/HubAdapter.js'
import type { ConnectHubEvent } from './ConnectHubEvent.js'
import type { ConnectMessages } from './messages/ConnectMessages.js'

/** Describes your product to the kit. Pass it to the provider, or to any single hook or component. */
export interface ConnectHubConfig {
  /**
   * The path where `createConnectHandler` is mounted, or the addresses of a backend of your own.
   * @example '/api/connect'
   * @example { session: '/hub/token', accounts: '/hub/accounts', connectors: '/hub/connectors' }
   */
  endpoint?: string | { session: string; accounts?: string; connectors?: string }
  /** The spelling of a session request's body: 'snake' suits a backend in Ruby or Python. @default 'camel' */
  requestCase?: 'camel' | 'snake'
  /** Returns a session instead of calling an address: an answer in either spelling, or just `{ token }`. */
  fetchSession?: (options: { request: ConnectSessionRequest; signal: AbortSignal }) => Promise<unknown>
  /** The headers of each call to your backend, for example Authorization. The kit reads them again for every call. */
  headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>)
  /** Calls your backend, for products that send every request through their own function. @default the browser's fetch */
  fetch?: typeof globalThis.fetch
  /** The adapter that shows the hub, for example `stackOneHub()`. */
  hub?: HubAdapter
  /** How long before its expiry the kit stops using a session, in seconds, or a tenth of its lifetime if that is less. @default 30 */
  expiryMargin?: number
  /** The kit's look: button, list, form and dialog. @default { theme: 'auto' } */
  appearance?: ConnectAppearance
  /** The language of the kit's own texts, as a BCP 47 tag. @default 'en' */
  locale?: string
  /** Overrides individual texts of the kit. */
  messages?: Partial<ConnectMessages>
  /** Called for every event, for analytics and logs. Events contain no token and no credentials. */
  onEvent?: (event: ConnectHubEvent) => void
}

export interface ConnectAppearance {
  /** The theme: 'auto' follows `data-theme` on the root element, or the CSS `color-scheme` around the component. @default 'auto' */
  theme?: 'light' | 'dark' | 'auto'
  /** Values for the style sheet's documented variables, in the dialog. @example { '--connect-hub-accent': '#0a7' } */
  variables?: Record<`--connect-hub-${string}`, string>
}
