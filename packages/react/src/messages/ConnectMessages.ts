import type { ConnectErrorCode } from '@connect-hub/session'
import type { AccountsMessages } from '../accounts/AccountsMessages.js'
import type { FormMessageOverrides } from './FormMessages.js'

/** Every text of the kit. A word in braces, such as `{provider}`, is filled in. */
export interface ConnectMessages {
  /** On a button for anything. */
  connect: string
  /** On a button for an account that works. */
  manage: string
  /** On a button for an account that needs the person. */
  reconnect: string
  /** The dialog's title for a new connection. */
  connectTitle: string
  /** The same where one category is asked for, by the category. @default connectTitle */
  connectTitles: Record<string, string>
  /** The dialog's title for an account that exists. */
  editTitle: string
  close: string
  loading: string
  /** In place of `loading` once it takes long. */
  slow: string
  offline: string
  /** Announced to screen readers on success. */
  connected: string
  retry: string
  /** Stands under an error, so that support finds it in the server's log. */
  reference: string
  startAgain: string
  /** The hub's code failed to load, and failed again after "Try again". */
  loadFailedTwice: string
  /** The button that reloads the page then. */
  reload: string
  /** Asked before what was typed is lost. */
  leaveTyping: string
  /** Asked while a sign-in window is open that goes on without the hub. */
  leaveSigningIn: string
  /** While the person is on the vendor's page. */
  authLinkWaiting: string
  /** The browser did not open the vendor's page. */
  authLinkBlocked: string
  authLinkOpen: string
  leaveStay: string
  leaveClose: string
  /** What an error says to the person, by its code. @default the error's own `userMessage` */
  errors: Partial<Record<ConnectErrorCode, string>>
  /** Texts of the list of accounts, one by one. @default the kit's own */
  accounts: Partial<AccountsMessages>
  /** Texts of `@connect-hub/react/form`, one by one. @default the kit's own */
  form?: FormMessageOverrides
}
