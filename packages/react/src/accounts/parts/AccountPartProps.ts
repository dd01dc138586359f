import type { LinkedAccount } from '@connect-hub/session'

/** The props of every part of an account. */
export interface AccountPartProps {
  /** The account, from the list that `<LinkedAccounts>` or `useLinkedAccounts` returns. */
  account: LinkedAccount
  /** A class in addition to the kit's own. */
  className?: string
}
