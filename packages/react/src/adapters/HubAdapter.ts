import type { ConnectAccount, ConnectError } from '@connect-hub/session'
import type { ConnectMessages } from '../messages/ConnectMessages.js'

/**
 * What shows the hub: the vendor's React component (`stackOneHub`), its older script (`scriptHub`), a fake one in tests.
 * Write your own by loading the code in `load` and showing the hub in the element given to `mount`.
 */
export interface HubAdapter {
  /** Names the adapter in events and messages. */
  name: string
  /** The API that the hub talks to. Its connection is warmed up on intent. */
  origin?: string
  /** For a hub that cannot call back: the kit asks your backend for the new account instead. @default false */
  silent?: boolean
  /** Loads the hub's code. Called on intent, and again after a failure. */
  load: () => Promise<HubMount>
}

/** Shows the hub in `target`, which is empty and stays the adapter's own until the returned function is called. */
export type HubMount = (target: HTMLElement, options: HubMountOptions) => () => void

/** What the hub is shown with, and what it tells back. Each callback may be called late or twice: the kit sorts it out. */
export interface HubMountOptions {
  /** Opens the hub once. Keep it in memory only. */
  token: string
  /** The vendor's own page for this session. */
  authLinkUrl?: string
  /** The account to edit. */
  accountId?: string
  /** The theme that the kit shows. */
  theme: 'light' | 'dark'
  /** The kit's texts in the person's language. */
  messages: ConnectMessages
  /** How high the card is to be, as a CSS length that follows the room there is. */
  height: string
  /** The hub has something to show. */
  onReady: () => void
  /** The person connected or edited an account. */
  onSuccess: (account: ConnectAccount) => void
  /** The person left the hub by a control of its own. */
  onClose: () => void
  /** The hub failed. */
  onError: (error: ConnectError) => void
  /** What would be lost or left behind if the hub closed now; undefined again once nothing would. */
  onBusy: (what: HubBusy | undefined) => void
}

/** The person typed into a form, or has a sign-in window open that goes on without the hub. */
export type HubBusy = 'typing' | 'signing-in'
