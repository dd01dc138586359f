import { type ConnectErrorCode, connectErrors } from './connectErrors.js'

/** What a ConnectError may carry beyond its code. */
export interface ConnectErrorOptions {
  /** For the developer: what happened and what to do. @default the code */
  message?: string
  /** For the person. @default the text of the code's row in the table */
  userMessage?: string
  /** @default what the table says for the code */
  retryable?: boolean
  /** The HTTP status that came with it. */
  status?: number
  /** Seconds to wait before another try. */
  retryAfter?: number
  /** Names the request in the server's log. */
  requestId?: string
  /** What was caught. Stays on the side where it happened: toJSON leaves it out. */
  cause?: unknown
}

/** The one error of the kit. Recognise it with isConnectError, not with instanceof: two bundles have two classes. */
export class ConnectError extends Error {
  readonly kind = 'ConnectError'
  readonly code: ConnectErrorCode
  readonly userMessage: string
  readonly retryable: boolean
  readonly status: number | undefined
  readonly retryAfter: number | undefined
  readonly requestId: string | undefined

  constructor(code: ConnectErrorCode, options: ConnectErrorOptions = {}) {
    super(options.message ?? code, options.cause === undefined ? undefined : { cause: options.cause })
    const row = connectErrors[code]
    this.name = 'ConnectError'
    this.code = code
    this.userMessage = options.userMessage ?? row.userMessage
    this.retryable = options.retryable ?? row.retryable
    this.status = options.status
    this.retryAfter = options.retryAfter
    this.requestId = options.requestId
  }
}

/** True for a ConnectError of any copy of the kit. */
export function isConnectError(value: unknown): value is ConnectError {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'ConnectError'
}
