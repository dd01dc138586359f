import type { Connector, ConnectSessionRequest, ConnectSessionToken, LinkedAccount } from '@connect-hub/session'
import type { ConnectOwner } from './ConnectHandlerOptions.js'

/** A new session, without what only your server may know. */
export interface OwnerSession
  extends Pick<ConnectSessionToken, 'token' | 'authLinkUrl' | 'createdAt'>,
    Partial<
      Pick<ConnectSessionToken, 'id' | 'accountId' | 'categories' | 'provider' | 'integrationId' | 'label' | 'type'>
    > {
  /** When the token ends. */
  expiresAt: Date
  /** How long the token is valid, in seconds. */
  expiresIn: number
}

/**
 * What the routes do, for your own server code: jobs, emails, server rendering. Each call makes the checks of its route, within
 * `timeoutMs`, and needs no sign-in: name the owner from a source that you trust.
 * @throws ConnectError with the code that the route would answer with; its cause carries no secrets
 */
export interface OwnerCalls {
  /** Returns all accounts of the owner. */
  listAccounts: (owner: ConnectOwner) => Promise<LinkedAccount[]>
  /** Returns one account of the owner. @throws ConnectError `not_found`, also for another owner's account */
  getAccount: (owner: ConnectOwner, id: string) => Promise<LinkedAccount>
  /** Gives an account of the owner another label, and returns the account. */
  renameAccount: (owner: ConnectOwner, id: string, label: string) => Promise<LinkedAccount>
  /** Disconnects an account of the owner. */
  deleteAccount: (owner: ConnectOwner, id: string) => Promise<void>
  /** Creates a connect session for the owner, narrowed by `allow`. @default request: `{}` */
  createSession: (owner: ConnectOwner, request?: ConnectSessionRequest) => Promise<OwnerSession>
  /** Returns the systems that the owner may connect, narrowed by `allow` and sorted by name. */
  listConnectors: (owner: ConnectOwner) => Promise<Connector[]>
}

/** Answers a request. `context` is passed on to authenticate. It never rejects. Its methods do the same without a request. */
export interface ConnectHandler<Context = unknown> extends OwnerCalls {
  (request: Request, context?: Context): Promise<Response>
}
