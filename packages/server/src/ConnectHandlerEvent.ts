import type { ConnectErrorCode } from '@connect-hub/session'

/** Which request an event or an error belongs to. */
export interface ConnectHandlerRequest {
  /** Also in the answer's x-request-id header and in the body of an error. */
  requestId: string
  /** The HTTP method of the request. */
  method: string
  /** "unknown" for an address that is none of the handler's. */
  route: 'sessions' | 'accounts' | 'account' | 'connectors' | 'unknown'
  /** Known once authenticate has answered. */
  originOwnerId?: string | undefined
}

/** What is told of each request that was answered. */
export interface RequestEvent {
  type: 'request'
  /** What the browser was answered. */
  status: number
  /** Why, when it was refused or failed. */
  code?: ConnectErrorCode | undefined
  /** From the request to its answer, in milliseconds. */
  durationMs: number
}

/** What is told of each call that was made. */
export interface UpstreamEvent {
  type: 'upstream'
  /** The vendor's address, without its host and query. */
  path: string
  /** The vendor's answer; 0 when there was none. */
  status: number
  /** 1 for the first call. */
  attempt: number
  /** How long the call took, in milliseconds. */
  durationMs: number
  /** Set when the call is repeated after this wait. */
  retryInMs?: number | undefined
}

/** What happened: a request was answered, or the vendor was called. */
export type ConnectHandlerEvent = ConnectHandlerRequest & (RequestEvent | UpstreamEvent)
