import type { AccountRecord } from '../state/AccountRecord.js'
import type { EmulatorState } from '../state/createState.js'
import { findConnector } from '../state/findConnector.js'
import { splitValues } from '../state/splitValues.js'

/** An account as the API answers it to a server, with the credentials that must never reach a browser. */
export function accountWire(state: EmulatorState, account: AccountRecord) {
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
    shared: false,
    categories: [connector.category],
    integration_id: account.integrationId,
    metadata: account.metadata ?? null,
    credentials: secrets,
    setup_information: setup,
    created_at: new Date(account.createdAt).toISOString(),
    updated_at: new Date(account.updatedAt).toISOString(),
  }
}
