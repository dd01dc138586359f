import { ConnectError } from '@connect-hub/session'
import type { Upstream } from './createUpstream.js'
import { fail } from './fail.js'
import { type PublicAccount, readAccount, readListed } from './readAccount.js'
import { readUpstream } from './readUpstream.js'

/** The vendor's smallest page size: a shorter page is the last one, even if the vendor caps pages below the requested size. */
const shortestFullPage = 25

/** The maximum number of pages: 5,000 accounts, and as many calls as the vendor's rate limit allows. */
const maxPages = 50

/**
 * Lists all accounts of the owner, page by page. Drops other owners' accounts that the vendor sends. Leaves out unreadable
 * accounts and passes one error about them to `report`.
 */
export async function listAccounts(upstream: Upstream, ownerId: string, report: (error: ConnectError) => void) {
  const found = new Map<string, PublicAccount>()
  const seen = new Set<string>()
  const unreadable: { id: string; cause: unknown }[] = []
  for (let page = 1; ; page += 1) {
    const query = { origin_owner_id: ownerId, page: `${page}`, page_size: '100' }
    const json = await upstream({ method: 'GET', path: '/accounts', query })
    const known = seen.size
    const items = readUpstream(() => readPage(json))
    for (const { id, owner, account, cause } of items) {
      seen.add(id)
      if (account && owner === ownerId) found.set(id, account)
      else if (!account && (owner ?? ownerId) === ownerId) unreadable.push({ id, cause })
    }
    // The vendor ignores the page parameter and sends the same page again.
    if (items.length < shortestFullPage || seen.size === known) break
    if (page === maxPages) {
      const message = `The vendor lists more than ${maxPages} pages of accounts.`
      report(new ConnectError('upstream_failed', { message }))
      break
    }
  }
  const [first] = unreadable
  if (first) {
    const message = `The vendor lists ${unreadable.length} unreadable accounts. The first is ${first.id || 'one without an id'}.`
    report(new ConnectError('upstream_failed', { message, cause: first.cause }))
  }
  return [...found.values()]
}

/** Finds an account of the owner. @throws ConnectError the same `not_found` for a malformed id and another owner's account */
export async function findAccount(upstream: Upstream, ownerId: string, id: string) {
  const json = accountId.test(id) && (await upstream({ method: 'GET', path: pathOf(id), absent: [400, 404, 422] }))
  const account = json ? readUpstream(() => readAccount(json, { lenient: true })) : undefined
  if (account?.id === id && account.originOwnerId === ownerId) return account
  return fail('not_found', 'Account not found.')
}

/** Deletes an account that findAccount returned. An account that is already gone, perhaps by a first attempt, counts as deleted. */
export async function deleteAccount(upstream: Upstream, id: string): Promise<void> {
  await upstream({ method: 'DELETE', path: pathOf(id), absent: [404] })
}

// Allows the characters of known ids and of base64, but nothing that could change the path, such as "." and "..".
const accountId = /^(?!\.+$)[\w.~:@=+|-]{1,200}$/

export const pathOf = (id: string) => `/accounts/${encodeURIComponent(id)}`

function readPage(json: unknown) {
  const list: unknown = typeof json === 'object' && json !== null && 'data' in json ? json.data : json
  if (!Array.isArray(list)) throw new TypeError('Not a list')
  const items = list.map(readListed)
  // If no entry is an account, the list contains something other than malformed accounts.
  if (items.length > 0 && !items.some(({ id, owner }) => id && owner)) throw items[0]?.cause
  return items
}
