import { ApiError } from '../http/ApiError.js'
import type { AccountRecord } from './AccountRecord.js'
import type { EmulatorState } from './createState.js'

/** The account of an id, of one owner when given. Throws 404. */
export function findAccount(state: EmulatorState, id: string, originOwnerId?: string): AccountRecord {
  const account = state.accounts.get(id)
  if (!account || (originOwnerId !== undefined && account.originOwnerId !== originOwnerId)) {
    throw new ApiError(404, 'Account not found')
  }
  return account
}
