import type { LinkedAccount } from '@connect-hub/session'

/** What every part of an account takes. */
export interface AccountPartProps {
  account: LinkedAccount
  className?: string
}
