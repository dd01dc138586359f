import type { Connector } from '../connectors/Connector.js'
import { integrationIdOf } from '../connectors/integrationIdOf.js'
import { versionOf } from '../connectors/versionOf.js'
import type { EmulatorState } from './createState.js'
import type { SessionRecord } from './SessionRecord.js'

/** What a session lets the person choose from. An edit is of one account, so its session narrows nothing. */
export function connectorsOf(state: EmulatorState, { create }: SessionRecord): Connector[] {
  if (create.accountId) return [...state.connectors]
  return state.connectors.filter((connector) => {
    if (create.integrationId) return integrationIdOf(connector) === create.integrationId
    if (create.provider && connector.provider !== create.provider) return false
    if (create.providerVersion && versionOf(connector) !== create.providerVersion) return false
    return !create.categories?.length || create.categories.includes(connector.category)
  })
}
