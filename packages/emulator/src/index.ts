export type {
  Connector,
  ConnectorField,
  ConnectorNotice,
  ConnectorSupport,
  FieldValidation,
  FormAuth,
  LegacyAuth,
  OAuthAuth,
} from './connectors/Connector.js'
export { connectors } from './connectors/connectors.js'
export type { ForcedFailure } from './control/createFaults.js'
export type { RateLimit } from './control/createRateLimiter.js'
export type { AttemptOutcome, EmulatorControl } from './control/EmulatorControl.js'
export type { LogEntry } from './control/requestLog.js'
export { createEmulator, type Emulator } from './createEmulator.js'
export type { EmulatorOptions } from './EmulatorOptions.js'
export type { EmulatorRoute } from './routes/EmulatorRoute.js'
export type { StatusReason } from './state/records.js'
export type { SeedAccount } from './state/seedAccount.js'
export type { NextEvents, WebhookControl } from './webhooks/WebhookControl.js'
export type { ForgedWebhook, WebhookAttempt, WebhookDelivery } from './webhooks/WebhookDelivery.js'
export type { WebhookEvent } from './webhooks/WebhookEvent.js'
export type { WebhookOptions } from './webhooks/WebhookOptions.js'
