import { type ConnectErrorCode, connectErrors } from './connectErrors.js'
import type { ConnectIssueCode } from './connectIssues.js'

/** One field that is wrong. */
export interface ConnectErrorIssue {
  /** The field in camelCase, its parts joined by dots: "categories.0". Empty for the whole value. */
  path: string
  /** What is wrong with it, for a person. */
  message: string
  /** What is wrong with it, for a program: a form says it in the person's language. Left out where only words tell. */
  code?: ConnectIssueCode | (string & {})
}

/** What a ConnectError may carry beyond its code. */
export interface ConnectErrorOptions {
  /** For the developer: what happened and what to do. @default the issues, else the code */
  message?: string
  /** For the person. @default the text of the code's row in the table */
  userMessage?: string
  /** Whether another attempt can help. @default what the table says for the code */
  retryable?: boolean
  /** The HTTP status that came with it. @default the table's for the code */
  status?: number
  /** Seconds to wait before another try. */
  retryAfter?: number
  /** Names the request in the server's log. */
  requestId?: string
  /** The fields that are wrong, of a `validation` error. */
  issues?: readonly ConnectErrorIssue[]
  /** What was caught. Stays on the side where it happened: toJSON leaves it out. */
  cause?: unknown
}

/** The one error of the kit. Recognise it with isConnectError, not with instanceof: two bundles have two classes. */
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

  /** What may travel, by name, so that neither cause nor stack nor anything added later gets out. */
  toJSON() {
    const { kind, code, message, userMessage, retryable, status, retryAfter, requestId, issues } = this
    return { kind, code, message, userMessage, retryable, status, retryAfter, requestId, issues }
  }
}

/** True for a ConnectError of any copy of the kit. */
export function isConnectError(value: unknown): value is ConnectError {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'ConnectError'
}
