export type {
  ConnectAccount,
  ConnectErrorCode,
  ConnectSessionCreate,
  ConnectSessionRequest,
  LinkedAccount,
} from '@connect-hub/session'
export type { AccountLogos } from './accounts/AccountsContext.js'
export type { AccountsMessages } from './accounts/AccountsMessages.js'
export { LinkedAccounts, type LinkedAccountsProps } from './accounts/LinkedAccounts.js'
export { LinkedAccountsRoot, type LinkedAccountsRootProps } from './accounts/LinkedAccountsRoot.js'
export { AccountActions } from './accounts/parts/AccountActions.js'
export { AccountLogo } from './accounts/parts/AccountLogo.js'
export { AccountName } from './accounts/parts/AccountName.js'
export { AccountOrigin } from './accounts/parts/AccountOrigin.js'
export type { AccountPartProps } from './accounts/parts/AccountPartProps.js'
export { AccountStatus } from './accounts/parts/AccountStatus.js'
export { type LinkedAccountsState, useLinkedAccounts } from './accounts/useLinkedAccounts.js'
export type { AuthLinkHubOptions } from './adapters/authlink/authLinkAdapter.js'
export { authLinkHub } from './adapters/authlink/authLinkHub.js'
export type { HubAdapter, HubBusy, HubMount, HubMountOptions } from './adapters/HubAdapter.js'
export type { ConnectSessionState } from './backend/createSessionStore.js'
export type { HubSession } from './backend/HubSession.js'
export { ConnectButton, type ConnectButtonProps } from './ConnectButton.js'
export type { ConnectHub } from './ConnectHub.js'
export type { ConnectAppearance, ConnectHubConfig } from './ConnectHubConfig.js'
export type { ConnectCloseReason, ConnectHubEvent } from './ConnectHubEvent.js'
export { ConnectHubProvider, type ConnectHubProviderProps } from './ConnectHubProvider.js'
export { ConnectLauncher, type ConnectLauncherProps } from './ConnectLauncher.js'
export type { ConnectedAccount, ConnectOutcome } from './ConnectOutcome.js'
export { ConnectError, isConnectError } from './errors.js'
export type { ConnectMessages } from './messages/ConnectMessages.js'
export { type UseConnectHubOptions, useConnectHub } from './useConnectHub.js'
export { type ConnectSessionHook, type UseConnectSessionOptions, useConnectSession } from './useConnectSession.js'
