import { ConnectError, type ConnectErrorIssue, type ConnectErrorOptions } from './ConnectError.js'
import { type ConnectErrorCode, connectErrors } from './connectErrors.js'

/** The caller's context of a failure. Everything but `code` overrides the caught value; undefined overrides nothing. */
export interface ConnectErrorContext extends ConnectErrorOptions {
  /** The code for a caught value without one. @default "upstream_failed" with a status of 500 or more, otherwise "unknown" */
  code?: ConnectErrorCode
  /** Whether the browser is online (navigator.onLine). False turns a failed fetch into `offline` instead of `network`. */
  online?: boolean
}

/**
 * Converts anything caught to a ConnectError: a ConnectError (of another copy of the kit, or as JSON), an abort, a timeout, a
 * failed fetch, a zod error, a Response, a status or an object with one. Keeps the text of a foreign error in `cause`, because
 * the message may be sent to a browser.
 */
export function toConnectError(caught: unknown, context: ConnectErrorContext = {}): ConnectError {
  if (caught instanceof ConnectError) return caught
  const { code, online, ...rest } = context
  const known = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
  const value: Caught = isObject(caught) ? caught : { status: caught }
  const status = ifType('number', value.status ?? value.statusCode)
  // The codes of a foreign error, such as zod's, are not the kit's.
  const issues = readIssues(value.issues, isCode(value.code))
  const retryAfter = ifType('number', value.retryAfter) ?? readRetryAfter(value.headers)
  const found: ConnectErrorOptions = { status, issues, retryAfter, cause: caught }
  if (isCode(value.code)) {
    found.message = ifType('string', value.message)
    found.userMessage = ifType('string', value.userMessage)
    found.requestId = ifType('string', value.requestId)
    found.retryable = ifType('boolean', value.retryable)
    return new ConnectError(value.code, { ...found, ...known })
  }
  const named = issues ? 'validation' : (codeOfName(value, online) ?? codeOfStatus[status ?? 0])
  return new ConnectError(named ?? code ?? (status && status > 499 ? 'upstream_failed' : 'unknown'), {
    ...found,
    ...known,
  })
}

type Caught = Partial<Record<keyof ConnectErrorOptions | 'code' | 'name' | 'statusCode' | 'headers' | 'get', unknown>>

interface Types {
  string: string
  number: number
  boolean: boolean
}

const isObject = (value: unknown): value is Caught => typeof value === 'object' && value !== null
const isType = <K extends keyof Types>(type: K, value: unknown): value is Types[K] => typeof value === type
const ifType = <K extends keyof Types>(type: K, value: unknown) => (isType(type, value) ? value : undefined)
const isCode = (value: unknown): value is ConnectErrorCode =>
  typeof value === 'string' && Object.hasOwn(connectErrors, value)

function codeOfName({ name, message }: Caught, online?: boolean): ConnectErrorCode | undefined {
  if (name === 'AbortError') return 'aborted'
  if (name === 'TimeoutError') return 'timeout'
  // A failed fetch is a TypeError. Only its text, which differs in each browser, distinguishes it from a programming mistake.
  if (name === 'TypeError' && /fetch|network|load failed/i.test(ifType('string', message) ?? ''))
    return online === false ? 'offline' : 'network'
  return undefined
}

const codeOfStatus: Partial<Record<number, ConnectErrorCode>> = {
  400: 'validation',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  408: 'timeout',
  422: 'validation',
  429: 'rate_limited',
  504: 'timeout',
}

function readIssues(issues: unknown, withCode: boolean): ConnectErrorIssue[] | undefined {
  if (!Array.isArray(issues)) return undefined
  return issues.filter(isObject).map(({ path, message, code }: Record<string, unknown>) => {
    const issue: ConnectErrorIssue = { path: pathOf(path), message: ifType('string', message) ?? '' }
    if (withCode && isType('string', code)) issue.code = code
    return issue
  })
}

const pathOf = (path: unknown) =>
  Array.isArray(path)
    ? path.map((part) => (isObject(part) ? '' : String(part))).join('.')
    : (ifType('string', path) ?? '')

/** Reads the header as seconds, the form that the vendor and the kit's server send. */
function readRetryAfter(headers: unknown): number | undefined {
  const get = isObject(headers) && headers.get
  return typeof get === 'function' ? Number(get.call(headers, 'retry-after')) || undefined : undefined
}
