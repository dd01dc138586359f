import type { ConnectErrorCode } from '@connect-hub/session'

/** The request that an event or an error belongs to. */
export interface ConnectHandlerRequest {
  /** The request id, also sent in the x-request-id header and in the body of an error. */
  requestId: string
  /** The HTTP method of the request. */
  method: string
  /** The matched route; "unknown" when no route matches. */
  route: 'sessions' | 'accounts' | 'account' | 'connectors' | 'unknown'
  /** The owner's id; undefined until authenticate has returned. */
  originOwnerId?: string | undefined
}

/** Describes an answered request. */
export interface RequestEvent {
  type: 'request'
  /** The HTTP status sent to the browser. */
  status: number
  /** The error code when the request was refused or failed. */
  code?: ConnectErrorCode | undefined
  /** The time from the request to its answer, in milliseconds. */
  durationMs: number
}

/** Describes one call to the vendor. */
export interface UpstreamEvent {
  type: 'upstream'
  /** The path of the vendor's URL, without host and query. */
  path: string
  /** The vendor's HTTP status; 0 when the connection failed. */
  status: number
  /** The number of the attempt; 1 for the first. */
  attempt: number
  /** The duration of the call, in milliseconds. */
  durationMs: number
  /** The delay before the next attempt, in milliseconds; undefined when the handler doesn't retry. */
  retryInMs?: number | undefined
}

/** An event for logs and metrics: the handler answered a request or called the vendor. */
export type ConnectHandlerEvent = ConnectHandlerRequest & (RequestEvent | UpstreamEvent)
