import type { LinkedAccount } from '@connect-hub/session'

/** The known accounts of one signed-in user. */
export interface AccountsData {
  /** The user whose accounts these are, see identityOf. */
  identity: string
  accounts: readonly LinkedAccount[]
  /** The ids of the first answer. */
  known: ReadonlySet<string>
  /** The ids that came after the first answer. */
  newIds: ReadonlySet<string>
  /** When an account last appeared or changed its status, in milliseconds. */
  changedAt: number | undefined
}

/**
 * Merges an answer into the known accounts. Unchanged parts keep their identity, so that nothing renders again for them.
 * Drops everything of another user.
 */
export function mergeAnswer(
  previous: AccountsData | undefined,
  identity: string,
  answer: readonly LinkedAccount[],
  now: number,
): AccountsData {
  const before = previous?.identity === identity ? previous : undefined
  const known = before?.known ?? new Set(answer.map(({ id }) => id))
  const byId = new Map(before?.accounts.map((account) => [account.id, account]))
  const accounts = answer.map((account) => {
    const same = byId.get(account.id)
    return same && JSON.stringify(same) === JSON.stringify(account) ? same : account
  })
  const isSame = accounts.length === byId.size && accounts.every((account, at) => account === before?.accounts[at])
  if (before && isSame) return before

  const newIds = new Set(accounts.map(({ id }) => id).filter((id) => !known.has(id)))
  const changed = before && accounts.some(({ id, status }) => byId.get(id)?.status !== status)
  return {
    identity,
    accounts,
    known,
    newIds: before && haveSameIds(before.newIds, newIds) ? before.newIds : newIds,
    changedAt: changed ? now : before?.changedAt,
  }
}

function haveSameIds(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((id) => other.has(id))
}
