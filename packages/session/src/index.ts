export type { AccountEvent, AccountEventName } from './AccountEvent.js'
export type { ConnectCategory } from './ConnectCategory.js'
export { ConnectError, type ConnectErrorIssue, type ConnectErrorOptions, isConnectError } from './ConnectError.js'
export type { Connector } from './Connector.js'
export type { ConnectSession, ConnectSessionToken } from './ConnectSession.js'
export {
  type ConnectSessionCreate,
  type ConnectSessionRequest,
  connectOwnerFields,
  connectRequestFields,
  defaultExpiresIn,
} from './ConnectSessionCreate.js'
export type { ConnectSessionType } from './ConnectSessionType.js'
export { connectCategories } from './connectCategories.js'
export { type ConnectErrorCode, connectErrors } from './connectErrors.js'
export { type ConnectIssueCode, connectIssue, connectIssues } from './connectIssues.js'
export { connectSessionIssues } from './connectSessionIssues.js'
export { type ConnectSessionNotice, connectSessionNotices } from './connectSessionNotices.js'
export { connectSessionTypes } from './connectSessionTypes.js'
export { fromWire } from './fromWire.js'
export type {
  ConnectAccount,
  LinkedAccount,
  LinkedAccountStatus,
  LinkedAccountStatusReason,
} from './LinkedAccount.js'
export { readAccountEvent } from './readAccountEvent.js'
export type { WireFields } from './readContract.js'
export { type ConnectErrorContext, toConnectError } from './toConnectError.js'
export { toWire } from './toWire.js'
