import { ConnectError } from '@connect-hub/session'
import type { Upstream } from './createUpstream.js'
import { fail } from './fail.js'
import { type PublicAccount, readAccount, readListed } from './readAccount.js'
import { readUpstream } from './readUpstream.js'

/** The vendor's smallest page: a shorter one is the last, even if it caps pages below what we ask for. */
const shortestFullPage = 25

/** At most 5,000 accounts, and as many calls as the vendor's rate limit of a key bears. */
const maxPages = 50

/**
 * All accounts of the owner, page by page. What the vendor sends of others is dropped. An account that cannot be read is
 * left out, and `report` is told.
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
    // Nothing new: the vendor gives the same page again.
    if (items.length < shortestFullPage || seen.size === known) break
    if (page === maxPages) {
      const message = `The vendor lists more than ${maxPages} pages of accounts.`
      report(new ConnectError('upstream_failed', { message }))
      break
    }
  }
  const [first] = unreadable
  if (first) {
    const message = `The vendor lists ${unreadable.length} accounts that cannot be read. The first is ${first.id || 'one without an id'}.`
    report(new ConnectError('upstream_failed', { message, cause: first.cause }))
  }
  return [...found.values()]
}

/** The owner's account; anything else, malformed ids included, is the same `not_found`. */
export async function findAccount(upstream: Upstream, ownerId: string, id: string) {
  const json = accountId.test(id) && (await upstream({ method: 'GET', path: pathOf(id), absent: [400, 404, 422] }))
  const account = json ? readUpstream(() => readAccount(json, { lenient: true })) : undefined
  if (account?.id === id && account.originOwnerId === ownerId) return account
  return fail('not_found', 'No such account.')
}

/** Deletes an account that findAccount gave. One that is gone meanwhile, perhaps by a first try, counts as deleted. */
export async function deleteAccount(upstream: Upstream, id: string): Promise<void> {
  await upstream({ method: 'DELETE', path: pathOf(id), absent: [404] })
}

// Letters of the ids seen, and of base64. What could change the path, "." and ".." included, is left out.
const accountId = /^(?!\.+$)[\w.~:@=+|-]{1,200}$/

export const pathOf = (id: string) => `/accounts/${encodeURIComponent(id)}`

function readPage(json: unknown) {
  const list: unknown = typeof json === 'object' && json !== null && 'data' in json ? json.data : json
  if (!Array.isArray(list)) throw new TypeError('Not a list')
  const items = list.map(readListed)
  // No account is malformed there: it is a list of something else.
  if (items.length > 0 && !items.some(({ id, owner }) => id && owner)) throw items[0]?.cause
  return items
}
