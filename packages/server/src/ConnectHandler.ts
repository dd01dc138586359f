import type { Connector, ConnectSessionRequest, ConnectSessionToken, LinkedAccount } from '@connect-hub/session'
import type { ConnectOwner } from './ConnectHandlerOptions.js'

/** A new session, without the fields that must stay on your server. */
export interface OwnerSession
  extends Pick<ConnectSessionToken, 'token' | 'authLinkUrl' | 'createdAt'>,
    Partial<
      Pick<ConnectSessionToken, 'id' | 'accountId' | 'categories' | 'provider' | 'integrationId' | 'label' | 'type'>
    > {
  /** When the token expires. */
  expiresAt: Date
  /** How long the token is valid, in seconds. */
  expiresIn: number
}

/**
 * The routes as functions for your own server code: jobs, emails, server rendering. Each call makes the same checks as its
 * route, within `timeoutMs`, but does not call `authenticate`: take the owner from a source that you trust.
 * @throws ConnectError with the code that the route would send; its cause contains no secrets
 */
export interface OwnerCalls {
  /** Returns all accounts of the owner. */
  listAccounts: (owner: ConnectOwner) => Promise<LinkedAccount[]>
  /** Returns one account of the owner. @throws ConnectError `not_found`, also for another owner's account */
  getAccount: (owner: ConnectOwner, id: string) => Promise<LinkedAccount>
  /** Renames an account of the owner and returns the account. */
  renameAccount: (owner: ConnectOwner, id: string, label: string) => Promise<LinkedAccount>
  /** Disconnects an account of the owner. */
  deleteAccount: (owner: ConnectOwner, id: string) => Promise<void>
  /** Creates a connect session for the owner, narrowed by `allow`. @default request: `{}` */
  createSession: (owner: ConnectOwner, request?: ConnectSessionRequest) => Promise<OwnerSession>
  /** Returns the systems that the owner may connect, narrowed by `allow` and sorted by name. */
  listConnectors: (owner: ConnectOwner) => Promise<Connector[]>
}

/** Answers a request. Passes `context` to authenticate. Never rejects. Its methods run the same actions without a request. */
export interface ConnectHandler<Context = unknown> extends OwnerCalls {
  (request: Request, context?: Context): Promise<Response>
}
