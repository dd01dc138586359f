import { ConnectError, type ConnectErrorIssue, type ConnectErrorOptions, isConnectError } from './ConnectError.js'
import { type ConnectErrorCode, connectErrors } from './connectErrors.js'

/** What the caller knows about the moment of the failure. What it names wins over what the caught value says. */
export interface ConnectErrorContext extends ConnectErrorOptions {
  /** The code for what nothing else names, for example token_fetch_failed. @default "unknown" */
  code?: ConnectErrorCode
  /** False turns a failed request into `offline`. In a browser: navigator.onLine. */
  online?: boolean
}

/**
 * Makes a ConnectError of anything: a ConnectError of any copy of the kit or its JSON, an abort, a timeout, a failed
 * fetch, a zod error, a Response or anything else with an HTTP status. The text of a foreign error never becomes the message, since a
 * message may travel to a browser: it stays in `cause`.
 */
export function toConnectError(caught: unknown, context: ConnectErrorContext = {}): ConnectError {
  if (caught instanceof ConnectError) return caught
  const { code = 'unknown', online, ...known } = context
  const value = (typeof caught === 'number' ? { status: caught } : Object(caught)) as Caught
  const options: ConnectErrorOptions = {
    status: number(value.status) ?? number(value.statusCode),
    retryAfter: number(value.retryAfter) ?? (Number(value.headers?.get?.('retry-after')) || undefined),
    requestId: text(value.requestId),
    cause: caught,
  }
  const issues = readIssues(value.issues)
  if (issues) {
    options.issues = issues
    options.message = issues.map(({ path, message }) => `${path}: ${message}`).join('; ')
  }
  if (isConnectError(value) || isCode(value.code)) {
    options.message = text(value.message)
    options.userMessage = text(value.userMessage)
    if (typeof value.retryable === 'boolean') options.retryable = value.retryable
  }
  return new ConnectError(nameCode(value, options, online) ?? code, { ...options, ...known })
}

interface Caught {
  code?: unknown
  name?: unknown
  message?: unknown
  userMessage?: unknown
  retryable?: unknown
  status?: unknown
  statusCode?: unknown
  retryAfter?: unknown
  requestId?: unknown
  issues?: unknown
  headers?: { get?: (name: string) => unknown }
}

function nameCode(value: Caught, options: ConnectErrorOptions, online?: boolean): ConnectErrorCode | undefined {
  if (isCode(value.code)) return value.code
  if (options.issues) return 'validation'
  const name = String(value.name)
  if (/abort/i.test(name)) return 'aborted'
  if (/timeout/i.test(name)) return 'timeout'
  // A failed fetch is a TypeError; only its text, which differs from browser to browser, tells it from a programming mistake.
  if (name === 'TypeError' && /fetch|network|load failed|connection/i.test(String(value.message)))
    return online === false ? 'offline' : 'network'
  return options.status === undefined ? undefined : codeOfStatus[options.status]
}

const codeOfStatus: Record<number, ConnectErrorCode> = {
  400: 'validation',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  408: 'timeout',
  422: 'validation',
  429: 'rate_limited',
  504: 'timeout',
}

const isCode = (value: unknown): value is ConnectErrorCode =>
  typeof value === 'string' && Object.hasOwn(connectErrors, value)
const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
const number = (value: unknown) => (typeof value === 'number' ? value : undefined)

function readIssues(issues: unknown): ConnectErrorIssue[] | undefined {
  if (!Array.isArray(issues)) return undefined
  return (issues as { path?: unknown; message?: unknown }[]).map(({ path, message }) => ({
    path: Array.isArray(path) ? path.map(String).join('.') : String(path ?? ''),
    message: String(message),
  }))
}
