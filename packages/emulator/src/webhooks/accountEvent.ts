import type { EmulatorState } from '../state/createState.js'
import { splitValues } from '../state/credentials.js'
import { findConnector } from '../state/find.js'
import type { AccountRecord } from '../state/records.js'
import type { WebhookEvent } from './WebhookEvent.js'

/** The payload of an event as the vendor sends it; `sent_at` is added with each delivery. */
export type EventPayload = ReturnType<typeof accountEvent>

/** The payload of an event of an account as it is now. */
export function accountEvent(state: EmulatorState, event: WebhookEvent, account: AccountRecord) {
  return {
    project_id: state.projectId,
    account_id: account.id,
    event,
    event_date: new Date(state.clock.now()).toISOString(),
    record_type: 'account',
    record_id: account.id,
    provider: account.provider,
    origin_owner_id: account.originOwnerId,
    origin_owner_name: account.originOwnerName,
    ...(account.originUsername !== undefined && { origin_username: account.originUsername }),
    setup_information: splitValues(findConnector(state, account.integrationId), account).setup,
  }
}
