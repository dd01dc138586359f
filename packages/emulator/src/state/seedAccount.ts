import type { ConnectSessionType, LinkedAccountStatus } from '@connect-hub/session'
import { type Connector, fieldsOf, integrationIdOf } from '../connectors/Connector.js'
import type { Clock } from './createClock.js'
import type { Ids } from './createIds.js'
import { type AccountRecord, type StatusReason, stampReasons } from './records.js'

/** An account that is linked before anybody connects. */
export interface SeedAccount {
  originOwnerId: string
  originOwnerName: string
  /** A provider of the emulator's connectors, for example "peoplewick". */
  provider: string
  /** @default made from the seed */
  id?: string
  originUsername?: string
  label?: string
  /** @default 'production' */
  type?: ConnectSessionType
  /** @default 'active' */
  status?: LinkedAccountStatus
  statusReasons?: readonly StatusReason[]
  metadata?: Record<string, unknown>
  /** What the person typed, by field key. @default something for each field of the connector */
  credentials?: Record<string, string>
  /** @default the start of the emulator */
  createdAt?: Date | string
  /** @default createdAt */
  updatedAt?: Date | string
}

/** What a record is made with. */
interface SeedContext {
  connectors: readonly Connector[]
  clock: Clock
  ids: Ids
}

/** The record for an account that is there from the start. Throws when its provider is not one of the connectors. */
export function recordOfSeed({ connectors, clock, ids }: SeedContext, seed: SeedAccount): AccountRecord {
  const connector = connectors.find(({ provider }) => provider === seed.provider)
  if (!connector) throw new TypeError(`createEmulator: no connector has the provider "${seed.provider}"`)
  const createdAt = seed.createdAt === undefined ? clock.now() : new Date(seed.createdAt).getTime()
  return {
    id: seed.id ?? ids.account(),
    integrationId: integrationIdOf(connector),
    provider: seed.provider,
    originOwnerId: seed.originOwnerId,
    originOwnerName: seed.originOwnerName,
    originUsername: seed.originUsername,
    label: seed.label,
    type: seed.type ?? 'production',
    metadata: seed.metadata,
    status: seed.status ?? 'active',
    statusReasons: stampReasons(seed.statusReasons ?? [], clock.now()),
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
