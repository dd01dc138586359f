import { ApiError } from '../http/ApiError.js'
import { jsonAnswer } from '../http/answers.js'
import type { Call } from '../http/Call.js'
import type { AccountRecord } from '../state/AccountRecord.js'
import { accountWire } from './accountWire.js'

/** GET /accounts: oldest first, 25 a page. Each filter narrows; the values of one filter widen. */
export function listAccounts({ state, url: { searchParams: query } }: Call): Response {
  const page = positive(query, 'page', 1)
  const size = positive(query, 'page_size', 25)
  const found = [...state.accounts.values()].filter(matcher(query))
  const data = found.slice((page - 1) * size, page * size).map((account) => accountWire(state, account))
  return jsonAnswer(200, state.options.accountList === 'data' ? { data } : data)
}

function matcher(query: URLSearchParams): (account: AccountRecord) => boolean {
  const owners = values(query, 'origin_owner_id', 'origin_owner_ids')
  const ids = values(query, 'account_ids')
  const providers = values(query, 'provider', 'providers')
  const statuses = values(query, 'status')
  return (account) =>
    (owners?.has(account.originOwnerId) ?? true) &&
    (ids?.has(account.id) ?? true) &&
    (providers?.has(account.provider) ?? true) &&
    (statuses?.has(account.status) ?? true)
}

function values(query: URLSearchParams, ...names: string[]): Set<string> | undefined {
  const found = names.flatMap((name) => query.getAll(name)).filter(Boolean)
  return found.length > 0 ? new Set(found) : undefined
}

function positive(query: URLSearchParams, name: string, fallback: number): number {
  const value = query.get(name)
  if (!value) return fallback
  if (!/^[1-9]\d*$/.test(value)) throw new ApiError(400, `${name} must be a positive whole number`)
  return Number(value)
}
