import { ConnectError, fromWire, isConnectError, type LinkedAccount } from '@connect-hub/session'
import { callUpstream } from './callUpstream.js'
import type { RequestScope } from './RequestScope.js'
import type { HandlerSettings } from './readOptions.js'
import { readUpstream } from './readUpstream.js'

const pageSize = 100
/** The vendor's smallest page: a shorter one is the last, even if it caps pages below what we ask for. */
const shortestFullPage = 25

/** All accounts of the owner, page by page. What the vendor sends of others is dropped. */
export async function listAccounts(
  settings: HandlerSettings,
  scope: RequestScope,
  ownerId: string,
): Promise<LinkedAccount[]> {
  const found = new Map<string, LinkedAccount>()
  for (let page = 1; ; page += 1) {
    const query = { origin_owner_id: ownerId, page: `${page}`, page_size: `${pageSize}` }
    const json = await callUpstream(settings, scope, { method: 'GET', path: '/accounts', query })
    const items = readUpstream(() => readList(json).map(readAccount))
    const known = found.size
    for (const account of items) found.set(account.id, account)
    // Nothing new: the vendor gives the same page again.
    if (items.length < shortestFullPage || found.size === known) break
  }
  return [...found.values()].filter(({ originOwnerId }) => originOwnerId === ownerId)
}

/** The owner's account; anything else, malformed ids included, is the same `not_found`. */
export async function findAccount(
  settings: HandlerSettings,
  scope: RequestScope,
  ownerId: string,
  id: string,
): Promise<LinkedAccount> {
  const json = accountId.test(id) ? await getAccount(settings, scope, id) : undefined
  const account = json === undefined ? undefined : readUpstream(() => readAccount(json))
  if (account?.id !== id || account.originOwnerId !== ownerId) throw notFound()
  return account
}

// Letters of the ids seen, and of base64. What could change the path, "." and ".." included, is left out.
const accountId = /^(?!\.+$)[\w.~:@=+|-]{1,200}$/

const notFound = () => new ConnectError('not_found', { message: 'No such account of this owner.' })

/** Deletes an account that findAccount gave. One that is gone meanwhile, perhaps by a first try, counts as deleted. */
export async function deleteAccount(
  settings: HandlerSettings,
  scope: RequestScope,
  { id }: LinkedAccount,
): Promise<void> {
  try {
    await callUpstream(settings, scope, { method: 'DELETE', path: `/accounts/${encodeURIComponent(id)}` })
  } catch (error) {
    if (!isConnectError(error) || error.code !== 'not_found') throw error
  }
}

async function getAccount(settings: HandlerSettings, scope: RequestScope, id: string): Promise<unknown> {
  try {
    return await callUpstream(settings, scope, { method: 'GET', path: `/accounts/${encodeURIComponent(id)}` })
  } catch (error) {
    // An id the vendor will not have is nobody's account.
    if (isConnectError(error) && (error.code === 'not_found' || error.code === 'validation')) throw notFound()
    throw error
  }
}

function readList(json: unknown): unknown[] {
  const list: unknown = typeof json === 'object' && json !== null && 'data' in json ? json.data : json
  if (Array.isArray(list)) return list
  throw new TypeError('no list')
}

/** A linked account's public fields. Whatever else the vendor sends, credentials and setup_information among it, ends here. */
function readAccount(json: unknown): LinkedAccount {
  const account = fromWire<LinkedAccount | (Omit<LinkedAccount, 'id'> & { id: number })>(json)
  const { id, provider, status, originOwnerId, originOwnerName, originUsername, createdAt, updatedAt } = account
  const { providerName, label, type, shared, categories, statusReasons } = account
  if (!id || !provider || !originOwnerId) throw new TypeError('no account')
  const required = { id: String(id), provider, status, originOwnerId, originOwnerName, createdAt, updatedAt }
  return { ...required, originUsername, providerName, label, type, shared, categories, statusReasons }
}
