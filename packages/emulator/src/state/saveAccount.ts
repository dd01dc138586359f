import { type Connector, integrationIdOf } from '../connectors/Connector.js'
import type { EmulatorState } from './createState.js'
import type { AccountRecord, SessionRecord } from './records.js'

/** Links an account for the owner of a session: a new one, or the one the session edits. It is active afterwards. */
export function saveAccount(
  state: EmulatorState,
  session: SessionRecord,
  connector: Connector,
  values: Record<string, string>,
): AccountRecord {
  const edited = editedAccount(state, session, connector.provider)
  if (edited) return renewAccount(state, session, edited, values)
  const now = state.clock.now()
  const { create } = session
  const account: AccountRecord = {
    id: state.ids.account(),
    integrationId: integrationIdOf(connector),
    provider: connector.provider,
    originOwnerId: create.originOwnerId,
    originOwnerName: create.originOwnerName,
    originUsername: create.originUsername,
    label: create.label,
    metadata: create.metadata,
    type: create.type ?? 'production',
    status: 'active',
    statusReasons: [],
    values,
    createdAt: now,
    updatedAt: now,
  }
  state.accounts.set(account.id, account)
  state.emit('account.created', account)
  return account
}

/** Puts new values over an account's old ones: what an edit leaves out stays. It is active afterwards. */
export function renewAccount(
  state: EmulatorState,
  { create }: SessionRecord,
  account: AccountRecord,
  values: Record<string, string>,
): AccountRecord {
  account.values = { ...account.values, ...values }
  account.status = 'active'
  account.statusReasons = []
  account.updatedAt = state.clock.now()
  if (create.label !== undefined) account.label = create.label
  if (create.metadata) account.metadata = create.metadata
  state.emit('account.updated', account)
  return account
}

/**
 * The account that connecting `provider` in this session edits, or undefined when it makes a new one. The vendor's rule:
 * account_id names it; else owner id, owner name and provider together do, unless the session asks for `multiple`.
 */
export function editedAccount(
  state: EmulatorState,
  { create }: SessionRecord,
  provider: string | undefined,
): AccountRecord | undefined {
  if (create.accountId) return state.accounts.get(create.accountId)
  if (create.multiple || !provider) return undefined
  for (const account of state.accounts.values()) {
    if (
      account.provider === provider &&
      account.originOwnerId === create.originOwnerId &&
      account.originOwnerName === create.originOwnerName
    ) {
      return account
    }
  }
  return undefined
}
