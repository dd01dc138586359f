import { type ConnectErrorCode, connectErrors } from './connectErrors.js'
import type { ConnectIssueCode } from './connectIssues.js'

/** One invalid field. */
export interface ConnectErrorIssue {
  /** The field in camelCase, its parts joined by dots: "categories.0". Empty for the whole value. */
  path: string
  /** What is wrong with it, for the user. */
  message: string
  /** A code for programs: a form translates by it. Omitted when an issue has only a message. */
  code?: ConnectIssueCode | (string & {})
}

/** The options of a ConnectError beyond its code. */
export interface ConnectErrorOptions {
  /** For the developer: what happened and what to do. @default the issues, otherwise the code */
  message?: string
  /** For the user. @default the text of the code's row in the table */
  userMessage?: string
  /** Whether a retry can help. @default the table's value for the code */
  retryable?: boolean
  /** The HTTP status of the answer. @default the table's value for the code */
  status?: number
  /** Seconds to wait before a retry. */
  retryAfter?: number
  /** The request's id in the server's log. */
  requestId?: string
  /** The invalid fields of a `validation` error. */
  issues?: readonly ConnectErrorIssue[]
  /** What was caught. Stays on the side where it happened, because toJSON omits it. */
  cause?: unknown
}

/** The kit's only error class. Recognise an error with isConnectError instead of instanceof, because two bundles have two classes. */
export class ConnectError extends Error {
  readonly kind = 'ConnectError'
  declare readonly code: ConnectErrorCode
  declare readonly userMessage: string
  declare readonly retryable: boolean
  declare readonly status: number
  declare readonly retryAfter: number | undefined
  declare readonly requestId: string | undefined
  declare readonly issues: readonly ConnectErrorIssue[] | undefined

  constructor(code: ConnectErrorCode, options: ConnectErrorOptions = {}) {
    const { issues, cause } = options
    const listed = issues?.map(({ path, message }) => `${path} ${message}`.trim()).join('; ')
    super(options.message ?? listed ?? code, cause === undefined ? undefined : { cause })
    const row = connectErrors[code]
    this.name = this.kind
    this.code = code
    this.userMessage = options.userMessage ?? row.userMessage
    this.retryable = options.retryable ?? row.retryable
    this.status = options.status ?? row.status
    this.retryAfter = options.retryAfter
    this.requestId = options.requestId
    this.issues = issues
  }

  /** Lists what toJSON includes, so that it never exposes the cause, the stack or a field added later. */
  toJSON() {
    const { kind, code, message, userMessage, retryable, status, retryAfter, requestId, issues } = this
    return { kind, code, message, userMessage, retryable, status, retryAfter, requestId, issues }
  }
}

/** Whether a value is a ConnectError, of any copy of the kit. */
export function isConnectError(value: unknown): value is ConnectError {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'ConnectError'
}
