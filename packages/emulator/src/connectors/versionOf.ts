import type { Connector } from './Connector.js'

/** The version of a connector. */
export function versionOf(connector: Connector): string {
  return connector.version ?? '1.0.0'
}
