import { fromWire, type LinkedAccount } from '@connect-hub/session'
import type { Upstream } from './createUpstream.js'
import { fail } from './fail.js'
import { pick } from './pick.js'
import { readUpstream } from './readUpstream.js'

/** What may pass to a browser. Whatever else the vendor sends, credentials and setup_information among it, ends here. */
const publicFields = [
  'id',
  'provider',
  'providerName',
  'status',
  'statusReasons',
  'originOwnerId',
  'originOwnerName',
  'originUsername',
  'label',
  'type',
  'shared',
  'categories',
  'createdAt',
  'updatedAt',
] as const satisfies (keyof LinkedAccount)[]

/** The vendor's smallest page: a shorter one is the last, even if it caps pages below what we ask for. */
const shortestFullPage = 25

/** All accounts of the owner, page by page. What the vendor sends of others is dropped. */
export async function listAccounts(upstream: Upstream, ownerId: string) {
  const found = new Map<unknown, ReturnType<typeof readAccount>>()
  for (let page = 1; ; page += 1) {
    const query = { origin_owner_id: ownerId, page: `${page}`, page_size: '100' }
    const json = await upstream({ method: 'GET', path: '/accounts', query })
    const items = readUpstream(() => readList(json).map(readAccount))
    const known = found.size
    for (const account of items) found.set(account.id, account)
    // Nothing new: the vendor gives the same page again.
    if (items.length < shortestFullPage || found.size === known) break
  }
  return [...found.values()].filter(({ originOwnerId }) => originOwnerId === ownerId)
}

/** The owner's account; anything else, malformed ids included, is the same `not_found`. */
export async function findAccount(upstream: Upstream, ownerId: string, id: string) {
  const json = accountId.test(id) && (await upstream({ method: 'GET', path: pathOf(id), absent: [400, 404, 422] }))
  const account = json ? readUpstream(() => readAccount(json)) : undefined
  if (account?.id === id && account.originOwnerId === ownerId) return account
  return fail('not_found', 'No such account.')
}

/** Deletes an account that findAccount gave. One that is gone meanwhile, perhaps by a first try, counts as deleted. */
export async function deleteAccount(upstream: Upstream, id: string): Promise<void> {
  await upstream({ method: 'DELETE', path: pathOf(id), absent: [404] })
}

// Letters of the ids seen, and of base64. What could change the path, "." and ".." included, is left out.
const accountId = /^(?!\.+$)[\w.~:@=+|-]{1,200}$/

const pathOf = (id: string) => `/accounts/${encodeURIComponent(id)}`

function readList(json: unknown): unknown[] {
  const list: unknown = typeof json === 'object' && json !== null && 'data' in json ? json.data : json
  if (Array.isArray(list)) return list
  throw new TypeError('Not a list')
}

function readAccount(json: unknown) {
  const fields = fromWire(json)
  if (fields.id === undefined || !fields.originOwnerId) throw new TypeError('Not an account')
  return { ...pick(fields, publicFields), id: `${fields.id}` }
}
