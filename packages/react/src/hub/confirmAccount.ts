import { ConnectError, type LinkedAccount } from '@connect-hub/session'
import type { ConnectHubConfig } from '../ConnectHubConfig.js'
import { getAccount, listAccounts } from '../client/accountsClient.js'
import { accountsUrl } from '../client/endpoints.js'
import type { ConnectedAccount } from './ConnectOutcome.js'
import type { HubEffect, HubEvent } from './hubMachine.js'

type Confirm = HubEffect & { do: 'confirm' }
type Settle = HubEffect & { do: 'settle' }

/**
 * Asks the backend whether the hub's success is true: the hub reports one even where the vendor refused an edit.
 * Both times that are compared, the session's and the account's, are of the vendor's clock.
 */
export async function confirmAccount(
  config: ConnectHubConfig,
  effect: Confirm,
  signal: AbortSignal,
): Promise<HubEvent> {
  const { id, account, session, edit } = effect
  const confirmed = (value: boolean): HubEvent => {
    const result: ConnectedAccount = edit ? { ...account, confirmed: value } : account
    return { type: 'confirmed', id, account: result }
  }
  if (!session.createdAt || accountsUrl(config) === undefined) return confirmed(false)
  try {
    const found = await getAccount(config, account.id, signal)
    if (found.updatedAt > session.createdAt || found.createdAt > session.createdAt) return confirmed(true)
    return { type: 'failed', id, error: notSaved() }
  } catch (cause) {
    return edit ? { type: 'failed', id, error: notSaved(cause) } : confirmed(false)
  }
}

/** After the person closed the hub: an account that was linked all the same, as a sign-in window left open can do. */
export async function findNewAccount(config: ConnectHubConfig, effect: Settle, signal: AbortSignal): Promise<HubEvent> {
  const { id, session } = effect
  const { createdAt } = session
  const accounts =
    createdAt && accountsUrl(config) !== undefined ? await listAccounts(config, signal).catch(() => []) : []
  const account = accounts.find((candidate: LinkedAccount) => createdAt && candidate.createdAt > createdAt)
  return { type: 'settled', id, ...(account && { account: { id: account.id, provider: account.provider } }) }
}

function notSaved(cause?: unknown): ConnectError {
  const message = 'The hub reported success, but the account did not change.'
  return new ConnectError('edit_not_saved', { message, cause })
}
