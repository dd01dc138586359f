import { ApiError } from '../http/ApiError.js'
import { jsonAnswer } from '../http/answers.js'
import type { Call } from '../http/Call.js'
import { isRecord } from '../http/isRecord.js'
import { findAccount } from '../state/findAccount.js'
import { accountWire } from './accountWire.js'

/** GET /accounts/:id */
export function getAccount({ state, id }: Call): Response {
  return jsonAnswer(200, accountWire(state, findAccount(state, id)))
}

/** PATCH /accounts/:id: what a backend may change about an account. Null and unknown keys change nothing. */
export function updateAccount({ state, id, body }: Call): Response {
  const account = findAccount(state, id)
  if (!isRecord(body)) throw new ApiError(400, 'The body must be a JSON object')
  const text = (key: string) => (typeof body[key] === 'string' ? body[key] : undefined)
  account.originOwnerId = text('origin_owner_id') ?? account.originOwnerId
  account.originOwnerName = text('origin_owner_name') ?? account.originOwnerName
  account.type = text('type') ?? account.type
  const username = text('origin_username')
  if (username !== undefined) account.originUsername = username
  const label = text('label')
  if (label !== undefined) account.label = label
  if (isRecord(body['metadata'])) account.metadata = body['metadata']
  account.updatedAt = state.clock.now()
  return jsonAnswer(200, accountWire(state, account))
}

/** DELETE /accounts/:id: answers the account as it was. */
export function deleteAccount({ state, id }: Call): Response {
  const account = findAccount(state, id)
  state.accounts.delete(id)
  return jsonAnswer(200, accountWire(state, account))
}
