import type { ConnectErrorCode } from '@connect-hub/session'
import type { UpstreamEvent } from './createUpstream.js'

/** Which request an event or an error belongs to. */
export interface ConnectHandlerRequest {
  /** Also in the answer's x-request-id header and in the body of an error. */
  requestId: string
  /** The HTTP method of the request. */
  method: string
  /** "unknown" for an address that is none of the handler's. */
  route: 'sessions' | 'accounts' | 'account' | 'unknown'
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

/** What happened: a request was answered, or the vendor was called. */
export type ConnectHandlerEvent = ConnectHandlerRequest & (RequestEvent | UpstreamEvent)
