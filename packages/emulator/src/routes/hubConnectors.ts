import type { Connector } from '../connectors/Connector.js'
import { connectorConfig } from '../connectors/connectorConfig.js'
import { integrationIdOf } from '../connectors/integrationIdOf.js'
import { versionOf } from '../connectors/versionOf.js'
import { jsonAnswer } from '../http/answers.js'
import type { HubCall } from '../http/Call.js'
import { connectorsOf } from '../state/connectorsOf.js'
import { findConnector } from '../state/findConnector.js'

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
