export type { ConnectCategory } from './ConnectCategory.js'
export { ConnectError, type ConnectErrorOptions, isConnectError } from './ConnectError.js'
export type { ConnectSession, ConnectSessionToken } from './ConnectSession.js'
export type { ConnectSessionCreate, ConnectSessionRequest } from './ConnectSessionCreate.js'
export type { ConnectSessionType } from './ConnectSessionType.js'
export { type ConnectErrorCode, connectErrors } from './connectErrors.js'
export type {
  ConnectAccount,
  LinkedAccount,
  LinkedAccountStatus,
  LinkedAccountStatusReason,
} from './LinkedAccount.js'
