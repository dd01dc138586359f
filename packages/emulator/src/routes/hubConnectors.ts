import { type Connector, integrationIdOf, versionOf } from '../connectors/Connector.js'
import { jsonAnswer } from '../http/answers.js'
import { connectorsOf, findConnector } from '../state/find.js'
import { editedAccount } from '../state/saveAccount.js'
import type { HubCall } from './Call.js'

/** GET /hub/settings: with existing_account_id the hub opens in edit mode. */
export function hubSettings({ state, session }: HubCall): Response {
  const { provider, connectorProfileId } = session.create
  const named = connectorProfileId ? findConnector(state, connectorProfileId).provider : provider
  const account = editedAccount(state, session, named)
  return jsonAnswer(200, { enabled_features: [], ...(account && { existing_account_id: account.id }) })
}

/** GET /hub/connectors: what the session lets the person choose from; with one left the hub opens its form at once. */
export function hubConnectors({ state, session, url }: HubCall): Response {
  const provider = url.searchParams.get('provider')
  const found = connectorsOf(state, session).filter((connector) => !provider || connector.provider === provider)
  return jsonAnswer(200, {
    integrations: found.map(integration),
    external_trigger_token: session.externalTriggerToken,
  })
}

/** GET /hub/connectors/:id */
export function hubConnector({ state, id }: HubCall): Response {
  return jsonAnswer(200, {
    config: connectorConfig(findConnector(state, id)),
    hub_settings: { configured_webhook_events: {}, project_settings: {} },
  })
}

function integration(connector: Connector) {
  const { auth } = connector
  return {
    integration_id: integrationIdOf(connector),
    provider: connector.provider,
    name: connector.name,
    type: connector.category,
    version: versionOf(connector),
    active: connector.active ?? true,
    authentication_config_key: auth.kind === 'legacy' ? auth.authConfigKey : auth.kind,
    environment: (auth.kind === 'legacy' && auth.environment) || 'production',
    logo_url: connector.logoUrl,
  }
}

/** The config by which the hub draws a connector's form: of the current kind, or of the legacy one. */
function connectorConfig(connector: Connector) {
  const { auth } = connector
  const head = { key: connector.provider, name: connector.name, assets: { icon: connector.logoUrl } }
  if (auth.kind === 'legacy') {
    const { type, fields, guide, authConfigKey, environment = 'production' } = auth
    const entry = { type, fields, ...(guide && { guide }) }
    return { ...head, authentication: { [authConfigKey]: { [environment]: entry } } }
  }
  return {
    ...head,
    type: auth.kind === 'oauth2' ? 'oauth2' : 'custom',
    ...(auth.kind === 'oauth2' && { grantType: auth.grantType ?? 'authorization_code' }),
    configFields: auth.fields ?? [],
    ...(auth.notices && { configNotices: auth.notices }),
    ...(auth.support && { support: auth.support }),
  }
}
