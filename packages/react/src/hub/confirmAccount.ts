import { type ConnectAccount, ConnectError, type LinkedAccount } from '@connect-hub/session'
import type { ConnectHubConfig } from '../ConnectHubConfig.js'
import { getAccount, listAccounts } from '../client/accountsClient.js'
import { accountsUrl } from '../client/endpoints.js'
import type { HubSession } from '../client/HubSession.js'
import type { HubEffect, HubEvent } from './hubMachine.js'

type Confirm = HubEffect & { do: 'confirm' }
type Settle = HubEffect & { do: 'settle' }

/** Asks the backend whether the hub's success is true: the hub reports one even where the vendor refused an edit. */
export async function confirmAccount(
  config: ConnectHubConfig,
  { id, account, session, edit }: Confirm,
  signal: AbortSignal,
): Promise<HubEvent> {
  const result = (confirmed: boolean): HubEvent => ({
    type: 'confirmed',
    id,
    account: edit ? { ...account, confirmed } : account,
  })
  if (!session.createdAt || accountsUrl(config) === undefined) return result(false)
  try {
    const found = await getAccount(config, account.id, signal)
    return changedSince(found, session) ? result(true) : { type: 'failed', id, error: notSaved() }
  } catch (cause) {
    return edit ? { type: 'failed', id, error: notSaved(cause) } : result(false)
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
  session: HubSession,
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

// Session and account carry times of the same clock, the vendor's.
const createdSince = ({ createdAt }: LinkedAccount, session: HubSession) => createdAt > (session.createdAt ?? createdAt)
const changedSince = (account: LinkedAccount, session: HubSession) =>
  createdSince(account, session) || account.updatedAt > (session.createdAt ?? account.updatedAt)

function notSaved(cause?: unknown): ConnectError {
  const message = 'The hub reported success, but the account did not change.'
  return new ConnectError('edit_not_saved', { message, cause })
}
