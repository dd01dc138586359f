import type { LinkedAccount } from '@connect-hub/session'

/** What every part of an account takes. */
export interface AccountPartProps {
  /** The account, from the list that `<LinkedAccounts>` or `useLinkedAccounts` gives. */
  account: LinkedAccount
  /** A class beside the kit's own. */
  className?: string
}
