export type {
  Connector,
  ConnectorNotice,
  ConnectorSupport,
  FormAuth,
  LegacyAuth,
  OAuthAuth,
} from './connectors/Connector.js'
export type { ConnectorField, FieldValidation } from './connectors/ConnectorField.js'
export { connectors } from './connectors/connectors.js'
export type { ForcedFailure } from './control/createFaults.js'
export type { AttemptOutcome, EmulatorControl } from './control/EmulatorControl.js'
export type { LogEntry } from './control/LogEntry.js'
export { createEmulator, type Emulator } from './createEmulator.js'
export type { EmulatorOptions, RateLimit } from './EmulatorOptions.js'
export type { EmulatorRoute } from './EmulatorRoute.js'
export type { StatusReason } from './state/AccountRecord.js'
export type { SeedAccount } from './state/SeedAccount.js'
