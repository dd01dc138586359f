import type { Connector } from '../connectors/Connector.js'
import { fieldsOf } from '../connectors/fieldsOf.js'
import { integrationIdOf } from '../connectors/integrationIdOf.js'
import type { AccountRecord } from './AccountRecord.js'
import type { EmulatorState } from './createState.js'
import type { SeedAccount } from './SeedAccount.js'
import { stampReasons } from './stampReasons.js'

/** The record for an account that is there from the start. Throws when its provider is not one of the connectors. */
export function recordOfSeed(state: EmulatorState, seed: SeedAccount): AccountRecord {
  const connector = state.connectors.find(({ provider }) => provider === seed.provider)
  if (!connector) throw new TypeError(`createEmulator: no connector has the provider "${seed.provider}"`)
  const createdAt = seed.createdAt === undefined ? state.clock.now() : new Date(seed.createdAt).getTime()
  return {
    id: seed.id ?? state.ids.account(),
    integrationId: integrationIdOf(connector),
    provider: seed.provider,
    originOwnerId: seed.originOwnerId,
    originOwnerName: seed.originOwnerName,
    originUsername: seed.originUsername,
    label: seed.label,
    type: seed.type ?? 'production',
    metadata: seed.metadata,
    status: seed.status ?? 'active',
    statusReasons: stampReasons(seed.statusReasons ?? [], state.clock.now()),
    values: seed.credentials ?? placeholderValues(connector),
    createdAt,
    updatedAt: seed.updatedAt === undefined ? createdAt : new Date(seed.updatedAt).getTime(),
  }
}

/** Something a person could have typed, so that an edit finds a filled form. */
function placeholderValues(connector: Connector): Record<string, string> {
  const filled = fieldsOf(connector).map((field) => {
    const value = field.value ?? field.options?.[0]?.value ?? field.placeholder ?? `${field.key}-0000`
    return [field.key, value] as const
  })
  return Object.fromEntries(filled)
}
