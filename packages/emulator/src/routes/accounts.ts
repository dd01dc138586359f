import { jsonAnswer } from '../http/answers.js'
import { ApiError } from '../http/errors.js'
import { readFlag, readObject, readText } from '../http/readFields.js'
import { pageOf, readPage } from '../http/readPage.js'
import { isRecord } from '../http/readRequest.js'
import type { EmulatorState } from '../state/createState.js'
import { splitValues } from '../state/credentials.js'
import { findAccount, findConnector } from '../state/find.js'
import type { AccountRecord } from '../state/records.js'
import type { Call } from './Call.js'

/** GET /accounts/:id */
export function getAccount({ state, id }: Call): Response {
  return jsonAnswer(200, accountWire(state, findAccount(state, id)))
}

/** PATCH /accounts/:id: what a backend may change about an account. Null and unknown keys change nothing. */
export function updateAccount({ state, id, body }: Call): Response {
  const account = findAccount(state, id)
  if (!isRecord(body)) throw new ApiError(400, 'The body must be a JSON object')
  // All of it is read before any of it is changed: a refused request changes nothing.
  Object.assign(account, {
    originOwnerId: readText(body, 'origin_owner_id') ?? account.originOwnerId,
    originOwnerName: readText(body, 'origin_owner_name') ?? account.originOwnerName,
    originUsername: readText(body, 'origin_username') ?? account.originUsername,
    label: readText(body, 'label') ?? account.label,
    type: readText(body, 'type') ?? account.type,
    metadata: readObject(body, 'metadata') ?? account.metadata,
    shared: readFlag(body, 'shared') ?? account.shared,
    updatedAt: state.clock.now(),
  } satisfies Partial<AccountRecord>)
  state.emit('account.updated', account)
  return jsonAnswer(200, accountWire(state, account))
}

/** DELETE /accounts/:id: answers the account as it was. */
export function deleteAccount({ state, id }: Call): Response {
  const account = findAccount(state, id)
  state.accounts.delete(id)
  state.emit('account.deleted', account)
  return jsonAnswer(200, accountWire(state, account))
}

/** GET /accounts: oldest first, 25 a page. Each filter narrows; the values of one filter widen. */
export function listAccounts({ state, url: { searchParams: query } }: Call): Response {
  const page = readPage(query)
  const found = [...state.accounts.values()].filter(matcher(query))
  const data = pageOf(found, page).map((account) => accountWire(state, account))
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

/** An account as the API answers it to a server, with the credentials that must never reach a browser. */
function accountWire(state: EmulatorState, account: AccountRecord) {
  const connector = findConnector(state, account.integrationId)
  const { secrets, setup } = splitValues(connector, account)
  return {
    id: account.id,
    provider: account.provider,
    provider_name: connector.name,
    status: account.status,
    status_reasons: account.statusReasons,
    origin_owner_id: account.originOwnerId,
    origin_owner_name: account.originOwnerName,
    origin_username: account.originUsername ?? null,
    label: account.label ?? null,
    type: account.type,
    shared: account.shared ?? false,
    categories: [connector.category],
    integration_id: account.integrationId,
    metadata: account.metadata ?? null,
    credentials: secrets,
    setup_information: setup,
    created_at: new Date(account.createdAt).toISOString(),
    updated_at: new Date(account.updatedAt).toISOString(),
  }
}
