import type { ConnectErrorOptions } from '@connect-hub/session'
import type { UpstreamEvent } from './ConnectHandlerEvent.js'
import type { Deadline } from './createDeadline.js'
import { fail } from './fail.js'
import type { HandlerSettings } from './readOptions.js'
import { readRetryAfter, retryDelay } from './retryDelay.js'

/** One call of the vendor's API. */
interface UpstreamCall {
  method: 'GET' | 'POST' | 'DELETE'
  path: string
  query?: Record<string, string>
  body?: unknown
  /** Statuses that say that the thing is not there; they give undefined. */
  absent?: readonly number[]
}

/** Gives the vendor's JSON; undefined for an empty answer and for what is absent. */
export type Upstream = (call: UpstreamCall) => Promise<unknown>

/**
 * Gives what calls the vendor for one request. A call is repeated on 429, 502, 503 and a failed connection, within the
 * deadline. Every call may be: reading changes nothing, a deleted account stays deleted, and a session is only a
 * short-lived token. One whose answer was lost is known to nobody, links nothing, and expires.
 */
export function createUpstream(
  settings: HandlerSettings,
  { signal, leftMs }: Deadline,
  emit: (event: UpstreamEvent) => void,
): Upstream {
  return async (call) => {
    for (let attempt = 1; ; attempt += 1) {
      const started = Date.now()
      signal.throwIfAborted()
      const answer = await send(settings, signal, call)
      // The browser has its answer already, and the log its last event.
      signal.throwIfAborted()
      const { status, text, retryAfter } = answer
      const wait = retryDelay(status, attempt, retryAfter)
      const retryInMs = wait < leftMs() ? wait : undefined
      emit({ type: 'upstream', path: call.path, status, attempt, durationMs: Date.now() - started, retryInMs })
      if (status >= 200 && status < 300) return parse(text)
      if (call.absent?.includes(status)) return undefined
      if (retryInMs === undefined) refuse(call, answer)
      await new Promise((resolve) => setTimeout(resolve, retryInMs))
    }
  }
}

interface Answer {
  /** 0 when there was none. */
  status: number
  text: string
  retryAfter?: number | undefined
  cause?: unknown
}

async function send(
  { baseUrl, authorization, fetch }: HandlerSettings,
  signal: AbortSignal,
  { method, path, query, body }: UpstreamCall,
): Promise<Answer> {
  try {
    const response = await fetch(`${baseUrl}${path}${query ? `?${new URLSearchParams(query)}` : ''}`, {
      method,
      headers: { accept: 'application/json', 'content-type': 'application/json', authorization },
      body: body === undefined ? null : JSON.stringify(body),
      // The key goes to the named host only.
      redirect: 'manual',
      signal,
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
    return fail('upstream_failed', 'The vendor answered with something else.')
  }
}

function refuse({ method, path }: UpstreamCall, { status, text, retryAfter, cause }: Answer): never {
  const options: ConnectErrorOptions = {
    cause: cause ?? new Error(`${method} ${path} answered ${status}: ${text.slice(0, 2000)}`),
    ...(retryAfter !== undefined && { retryAfter }),
  }
  const message = `The vendor ${status === 0 ? 'could not be reached' : `answered ${status}`}. See onError.`
  if (status === 429) fail('rate_limited', message, options)
  if (status === 401 || status === 403) fail('misconfigured', `${message} Check apiKey.`, options)
  fail([400, 404, 409, 412, 422].includes(status) ? 'validation' : 'upstream_failed', message, options)
}
