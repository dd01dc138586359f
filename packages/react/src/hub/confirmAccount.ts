import {
  type ConnectAccount,
  ConnectError,
  isConnectError,
  type LinkedAccount,
  toConnectError,
} from '@connect-hub/session'
import { getAccount, listAccounts } from '../backend/accountsClient.js'
import { accountsUrl } from '../backend/endpoints.js'
import type { SealedSession } from '../backend/SealedSession.js'
import { withDeadline } from '../backend/withDeadline.js'
import type { ConnectHubConfig } from '../ConnectHubConfig.js'
import type { HubEffect, HubEvent } from './hubMachine.js'

type Confirm = HubEffect & { do: 'confirm' }
type Settle = HubEffect & { do: 'settle' }

/** How long the backend may take to confirm a success, in milliseconds. The hub's card of success is on the screen meanwhile. */
const confirmWithin = 10_000

/**
 * Asks the backend whether the hub's success is true: the hub reports one even where the vendor refused an edit. What the
 * backend refuses or does not know is an error; a backend that cannot be asked leaves the success unconfirmed.
 */
export async function confirmAccount(
  config: ConnectHubConfig,
  { id, account, session, edit }: Confirm,
  signal: AbortSignal,
): Promise<HubEvent> {
  const told = (confirmed: boolean): HubEvent => ({
    type: 'confirmed',
    id,
    account: edit || !confirmed ? { ...account, confirmed } : account,
  })
  const failed = (error: ConnectError): HubEvent => ({ type: 'failed', id, error })
  // Of an edit the user has to know that it is not saved, whatever the reason.
  const refused = (error: ConnectError) => failed(edit ? notSaved(error.message, error) : error)

  if (accountsUrl(config) === undefined) return told(false)
  try {
    const found = await withDeadline((within) => getAccount(config, account.id, within), confirmWithin, signal)
    // Not an account: something else answers at this address.
    if (found.id === undefined) return told(false)
    if (String(found.id) !== account.id) return refused(otherAccount())
    if (!session.createdAt) return told(!edit)
    const { createdAt, updatedAt } = found
    if (!createdAt || !updatedAt) return told(false)
    return changedSince({ createdAt, updatedAt }, session)
      ? told(true)
      : failed(notSaved('The hub reported success, but the account did not change.'))
  } catch (cause) {
    const refusal = isConnectError(cause) ? readRefusal(cause) : undefined
    return refusal ? refused(refusal) : told(false)
  }
}

/** After the person closed the hub: an account that was linked all the same, as a sign-in window left open can do. */
export async function findNewAccount(
  config: ConnectHubConfig,
  { id, session, accountId }: Settle,
  signal: AbortSignal,
): Promise<HubEvent> {
  const account = accountId === undefined ? await findChangedAccount(config, session, undefined, signal) : undefined
  return { type: 'settled', id, ...(account && { account }) }
}

/** The account that was linked in this session, or the given one once it was edited in it; undefined where nobody can tell. */
export async function findChangedAccount(
  config: ConnectHubConfig,
  session: SealedSession,
  accountId: string | undefined,
  signal: AbortSignal,
): Promise<ConnectAccount | undefined> {
  if (!session.createdAt || accountsUrl(config) === undefined) return undefined
  const accounts = await listAccounts(config, signal).catch(() => [])
  const found = accounts.find((account) =>
    accountId === undefined
      ? createdSince(account, session)
      : account.id === accountId && changedSince(account, session),
  )
  return found && { id: found.id, provider: found.provider }
}

type Times = Pick<LinkedAccount, 'createdAt' | 'updatedAt'>

// Session and account carry times of the same clock, the vendor's.
const createdSince = ({ createdAt }: Times, session: SealedSession) => createdAt > (session.createdAt ?? createdAt)
const changedSince = (times: Times, session: SealedSession) =>
  createdSince(times, session) || times.updatedAt > (session.createdAt ?? times.updatedAt)

/** The error for an answer that says no; undefined for one that only says that the backend could not look. */
function readRefusal(cause: ConnectError): ConnectError | undefined {
  const { status, requestId } = cause
  if (status !== 401 && status !== 403 && status !== 404) return undefined
  const message = `The hub reported success, but your backend answered ${status} when asked for the account.`
  return toConnectError(status, { message, requestId, cause })
}

function otherAccount(): ConnectError {
  const message = 'The hub reported success, but your backend answered with another account.'
  return new ConnectError('not_found', { message })
}

function notSaved(message: string, cause?: ConnectError): ConnectError {
  return new ConnectError('edit_not_saved', { message, requestId: cause?.requestId, cause })
}
