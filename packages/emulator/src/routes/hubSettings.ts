import { jsonAnswer } from '../http/answers.js'
import type { HubCall } from '../http/Call.js'
import { editedAccount } from '../state/editedAccount.js'
import { findConnector } from '../state/findConnector.js'

/** GET /hub/settings: with existing_account_id the hub opens in edit mode. */
export function hubSettings({ state, session }: HubCall): Response {
  const { provider, integrationId } = session.create
  const account = editedAccount(state, session, integrationId ? findConnector(state, integrationId).provider : provider)
  return jsonAnswer(200, { enabled_features: [], ...(account && { existing_account_id: account.id }) })
}
