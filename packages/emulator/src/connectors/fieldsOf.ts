import type { Connector } from './Connector.js'
import type { ConnectorField } from './ConnectorField.js'

/** The fields of a connector's form, whatever kind of config it has. */
export function fieldsOf(connector: Connector): readonly ConnectorField[] {
  return connector.auth.fields ?? []
}
