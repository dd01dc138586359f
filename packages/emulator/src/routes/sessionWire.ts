import type { EmulatorState } from '../state/createState.js'
import type { SessionRecord } from '../state/SessionRecord.js'

/** A session as the API answers it, without its token. There is no expiry in it: the vendor gives none. */
export function sessionWire(state: EmulatorState, { id, create, createdAt, externalTriggerToken }: SessionRecord) {
  return {
    id,
    organization_id: state.options.organizationId ?? 8267,
    project_id: 'dev-56501',
    origin_owner_id: create.originOwnerId,
    origin_owner_name: create.originOwnerName,
    origin_username: create.originUsername ?? null,
    account_id: create.accountId ?? null,
    categories: create.categories ?? null,
    integration_id: create.integrationId ?? null,
    provider: create.provider ?? null,
    label: create.label ?? null,
    metadata: create.metadata ?? null,
    type: create.type ?? 'production',
    external_trigger_token: externalTriggerToken,
    created_at: new Date(createdAt).toISOString(),
  }
}
