import { ConnectError } from '@connect-hub/session'
import type { RequestScope } from './RequestScope.js'
import type { HandlerSettings } from './readOptions.js'
import { readRetryAfter, retryDelay } from './retryDelay.js'

/** One call of the vendor's API. */
export interface UpstreamCall {
  method: 'GET' | 'POST' | 'DELETE'
  path: string
  query?: Record<string, string>
  body?: unknown
}

/**
 * Calls the vendor and gives its JSON, undefined for an empty answer. A call is repeated on 429, 502, 503 and a failed connection, within
 * the request's deadline. Every call made here may be repeated: reading changes nothing, a deleted account stays deleted, and a session is only
 * a short-lived token. One whose answer was lost is known to nobody, links nothing, and expires.
 */
export async function callUpstream(
  settings: HandlerSettings,
  scope: RequestScope,
  call: UpstreamCall,
): Promise<unknown> {
  for (let attempt = 1; ; attempt += 1) {
    const started = Date.now()
    scope.deadline.signal.throwIfAborted()
    const answer = await send(settings, scope.deadline.signal, call)
    // The browser has its answer already, and the log its last event.
    scope.deadline.signal.throwIfAborted()
    const wait = retryDelay(answer.status, attempt, answer.retryAfter)
    const retryInMs = wait !== undefined && wait < scope.deadline.leftMs() ? wait : undefined
    const { status } = answer
    scope.emit({ type: 'upstream', path: call.path, status, attempt, durationMs: Date.now() - started, retryInMs })
    if (status >= 200 && status < 300) return parse(answer.text)
    if (retryInMs === undefined) throw failure(call, answer)
    await new Promise((resolve) => setTimeout(resolve, retryInMs))
  }
}

interface Answer {
  /** 0 when there was none. */
  status: number
  text: string
  retryAfter?: number | undefined
  cause?: unknown
}

async function send(settings: HandlerSettings, signal: AbortSignal, call: UpstreamCall): Promise<Answer> {
  const { baseUrl, authorization, fetch } = settings
  const { method, path, query, body } = call
  try {
    const response = await fetch(`${baseUrl}${path}${query ? `?${new URLSearchParams(query)}` : ''}`, {
      method,
      headers: {
        accept: 'application/json',
        authorization,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      // The key goes to the named host only.
      redirect: 'manual',
      signal,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const retryAfter = readRetryAfter(response.headers.get('retry-after'))
    return { status: response.status, text: await response.text(), retryAfter }
  } catch (cause) {
    return { status: 0, text: '', cause }
  }
}

function parse(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    // The parser's own error quotes the text, which may hold a token.
    throw new ConnectError('upstream_failed', { message: 'The vendor answered with something else than JSON.' })
  }
}

function failure({ method, path }: UpstreamCall, { status, text, retryAfter, cause }: Answer): ConnectError {
  const options = {
    retryAfter,
    cause: cause ?? new Error(`${method} ${path} was answered ${status}: ${text.slice(0, 2000)}`),
  }
  if (status === 429) {
    return new ConnectError('rate_limited', { ...options, message: 'The vendor allows no more requests for now.' })
  }
  if (status === 401 || status === 403) {
    const message = `The vendor refused the server's API key with ${status}. Check apiKey and its permissions.`
    return new ConnectError('misconfigured', { ...options, message })
  }
  if (status === 404) {
    return new ConnectError('not_found', { ...options, message: 'The vendor does not know this.' })
  }
  if ([400, 409, 412, 422].includes(status)) {
    const message = `The vendor refused the request with ${status}. The server's onError has its reason.`
    return new ConnectError('validation', { ...options, message })
  }
  const message = status === 0 ? 'The vendor could not be reached.' : `The vendor answered ${status}.`
  return new ConnectError('upstream_failed', { ...options, message })
}
