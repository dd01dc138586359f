import type { LinkedAccount } from '@connect-hub/session'

/** What is known of the accounts of one signed-in person. */
export interface AccountsData {
  /** For whom they were asked, see identityOf. */
  identity: string
  accounts: readonly LinkedAccount[]
  /** The ids of the first answer. */
  known: ReadonlySet<string>
  /** The ids that came after the first answer. */
  newIds: ReadonlySet<string>
  /** When an account came or took another status, in milliseconds. */
  changedAt: number | undefined
}

/**
 * Adds an answer to what was known before. What did not change stays the same object, so that nothing is drawn anew for it.
 * The accounts of another person leave no trace.
 */
export function addAnswer(
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
    newIds: before && hasSame(before.newIds, newIds) ? before.newIds : newIds,
    changedAt: changed ? now : before?.changedAt,
  }
}

function hasSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((id) => other.has(id))
}
