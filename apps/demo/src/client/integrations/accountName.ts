import type { LinkedAccount } from '@connect-hub/session'

/** What people call the system: "BambooHR" rather than "bamboohr". */
export function accountName(account: LinkedAccount): string {
  return account.providerName ?? account.provider
}
