import type { Connector } from '../connectors/Connector.js'
import { integrationIdOf } from '../connectors/integrationIdOf.js'
import type { AccountRecord } from './AccountRecord.js'
import type { EmulatorState } from './createState.js'
import { editedAccount } from './editedAccount.js'
import type { SessionRecord } from './SessionRecord.js'

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
  return account
}
