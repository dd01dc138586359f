import type { Connector } from '../connectors/Connector.js'
import { integrationIdOf } from '../connectors/integrationIdOf.js'
import { ApiError } from '../http/ApiError.js'
import type { EmulatorState } from './createState.js'

/** The connector of an id. Throws 404. */
export function findConnector(state: EmulatorState, integrationId: unknown): Connector {
  const connector = state.connectors.find((one) => integrationIdOf(one) === integrationId)
  if (!connector) throw new ApiError(404, 'Integration not found')
  return connector
}
