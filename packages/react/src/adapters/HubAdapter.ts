import type { ConnectAccount, ConnectError } from '@connect-hub/session'
import type { ConnectMessages } from '../messages/ConnectMessages.js'

/**
 * Shows a hub: the vendor's React component (`stackOneHub`), its older script (`scriptHub`) or a fake one in tests.
 * To write your own, load the code in `load` and render the hub into the element passed to `mount`.
 */
export interface HubAdapter {
  /** The adapter's name in events and messages. */
  name: string
  /** The API that the hub calls. The kit opens a connection to it on intent. */
  origin?: string
  /** Whether the kit polls your backend for the new account, for a hub that has no callbacks. @default false */
  silent?: boolean
  /** Loads the hub's code. Called on intent, and again after a failure. */
  load: () => Promise<HubMount>
}

/** Shows the hub in `target`, an empty element that belongs to the adapter until the kit calls the returned function. */
export type HubMount = (target: HTMLElement, options: HubMountOptions) => () => void

/** The inputs and callbacks of a mounted hub. The kit accepts late and repeated calls of each callback. */
export interface HubMountOptions {
  /** The session token, which opens the hub once. Keep it in memory only. */
  token: string
  /** The vendor's own page for this session. */
  authLinkUrl?: string
  /** The id of the account to edit. */
  accountId?: string
  /** The theme that the kit shows. */
  theme: 'light' | 'dark'
  /** The kit's texts in the user's language. */
  messages: ConnectMessages
  /** The height of the card, as a CSS length that follows the available space. */
  height: string
  /** Called when the hub has content to show. */
  onReady: () => void
  /** Called when the user connected or edited an account. */
  onSuccess: (account: ConnectAccount) => void
  /** Called when the user left through one of the hub's own controls. */
  onClose: () => void
  /** Called when the hub failed. */
  onError: (error: ConnectError) => void
  /** Called when closing the hub would lose or leave something behind, and with undefined when it no longer would. */
  onBusy: (what: HubBusy | undefined) => void
}

/** What closing would interrupt: a form that the user typed into, or an open sign-in window that would continue without the hub. */
export type HubBusy = 'typing' | 'signing-in'
