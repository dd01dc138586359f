import type { Connector } from './Connector.js'

/** The config by which the hub draws a connector's form: of the current kind, or of the legacy one. */
export function connectorConfig(connector: Connector) {
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
