import { type Connector, integrationIdOf } from '../connectors/Connector.js'
import { connectors as defaultConnectors } from '../connectors/connectors.js'
import type { EmulatorOptions } from '../EmulatorOptions.js'
import type { WebhookEvent } from '../webhooks/WebhookEvent.js'
import { type Clock, createClock } from './createClock.js'
import { createIds, type Ids } from './createIds.js'
import type { AccountRecord, AttemptRecord, SessionRecord } from './records.js'
import { recordOfSeed } from './seedAccount.js'

/** Sends an event of an account to whoever listens. */
type EmitEvent = (event: WebhookEvent, account: AccountRecord) => void

/** Everything one emulator knows. Two emulators share none of it. */
export interface EmulatorState {
  readonly options: EmulatorOptions
  readonly connectors: readonly Connector[]
  readonly clock: Clock
  readonly ids: Ids
  readonly projectId: string
  /** Called after something happened to an account. */
  readonly emit: EmitEvent
  /** By token. */
  readonly sessions: Map<string, SessionRecord>
  /** By id, oldest first. */
  readonly accounts: Map<string, AccountRecord>
  /** By id, oldest first. */
  readonly attempts: Map<string, AttemptRecord>
}

/** The state an emulator starts with, and has again after a reset. */
export function createState(options: EmulatorOptions, emit: EmitEvent): EmulatorState {
  const state: EmulatorState = {
    options,
    connectors: options.connectors ?? defaultConnectors,
    clock: createClock(options.now),
    ids: createIds(options.seed),
    projectId: 'dev-56501',
    emit,
    sessions: new Map(),
    accounts: new Map(),
    attempts: new Map(),
  }
  assertUniqueIds(state.connectors)
  for (const seed of options.accounts ?? []) {
    const account = recordOfSeed(state, seed)
    state.accounts.set(account.id, account)
  }
  return state
}

function assertUniqueIds(connectors: readonly Connector[]) {
  const seen = new Set<string>()
  for (const connector of connectors) {
    const id = integrationIdOf(connector)
    if (seen.has(id)) throw new TypeError(`createEmulator: two connectors have the integrationId "${id}"`)
    seen.add(id)
  }
}
