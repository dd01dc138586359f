import type { ConnectErrorCode } from '@connect-hub/session'

/** Which request an event or an error belongs to. */
export interface ConnectHandlerRequest {
  /** Also in the answer's x-request-id header and in the body of an error. */
  requestId: string
  method: string
  /** "unknown" for an address that is none of the handler's. */
  route: 'sessions' | 'accounts' | 'account' | 'unknown'
  /** Known once authenticate has answered. */
  originOwnerId?: string | undefined
}

/** What happened: a request was answered, or the vendor was called. */
export type ConnectHandlerEvent = ConnectHandlerRequest &
  (
    | {
        type: 'request'
        /** What the browser was answered. */
        status: number
        /** Why, when it was refused or failed. */
        code?: ConnectErrorCode | undefined
        durationMs: number
      }
    | {
        type: 'upstream'
        /** The vendor's address, without its host and query. */
        path: string
        /** The vendor's answer; 0 when there was none. */
        status: number
        /** 1 for the first call. */
        attempt: number
        durationMs: number
        /** Set when the call is repeated after this wait. */
        retryInMs?: number | undefined
      }
  )
