import type { AccountRecord } from './AccountRecord.js'
import type { EmulatorState } from './createState.js'
import type { SessionRecord } from './SessionRecord.js'

/**
 * The account that connecting `provider` in this session edits, or undefined when it makes a new one. The vendor's rule:
 * account_id names it; else owner id, owner name and provider together do, unless the session asks for `multiple`.
 */
export function editedAccount(
  state: EmulatorState,
  { create }: SessionRecord,
  provider: string | undefined,
): AccountRecord | undefined {
  if (create.accountId) return state.accounts.get(create.accountId)
  if (create.multiple || !provider) return undefined
  for (const account of state.accounts.values()) {
    if (
      account.provider === provider &&
      account.originOwnerId === create.originOwnerId &&
      account.originOwnerName === create.originOwnerName
    ) {
      return account
    }
  }
  return undefined
}
