import type { Connector } from './Connector.js'

/** The id by which addresses and requests name a connector. */
export function integrationIdOf(connector: Connector): string {
  return connector.integrationId ?? `int_${connector.provider}`
}
