import type { ConnectErrorOptions } from '@connect-hub/session'
import type { UpstreamEvent } from './ConnectHandlerEvent.js'
import type { Deadline } from './createDeadline.js'
import { fail } from './fail.js'
import { parseJson } from './parseJson.js'
import type { HandlerSettings } from './readOptions.js'
import { readText } from './readText.js'
import { redactTokens } from './redactTokens.js'
import { readRetryAfter, retryDelay } from './retryDelay.js'

/** One call of the vendor's API. */
interface UpstreamCall {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  path: string
  query?: Record<string, string>
  body?: unknown
  /** How long a successful answer may be, in bytes. @default 4 MB */
  maxBytes?: number
  /** Statuses that say that the thing is not there; they give undefined. */
  absent?: readonly number[]
}

/** How long an answer of the vendor may be, in bytes: 100 accounts are far below the one, 2,000 letters of an error below the other. */
const maxBytes = 4 * 1024 * 1024
const maxErrorBytes = 64 * 1024
/** Far more than what a browser may send and a list of accounts adds: metadata may come from elsewhere. */
const maxDepth = 1000

/** Gives the vendor's JSON; undefined for an empty answer and for what is absent. */
export type Upstream = (call: UpstreamCall) => Promise<unknown>

/**
 * Gives what calls the vendor for one request. A call is repeated on 408, 429, 502, 503 and a failed connection, within the
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
      const wait = text === undefined ? Number.POSITIVE_INFINITY : retryDelay(status, attempt, retryAfter)
      const retryInMs = wait < leftMs() ? wait : undefined
      emit({ type: 'upstream', path: call.path, status, attempt, durationMs: Date.now() - started, retryInMs })
      // What is deleted stays deleted, whatever the answer says beside it.
      if (isSuccess(status) && call.method === 'DELETE') return undefined
      if (text === undefined) return refuseLength(call, status)
      if (isSuccess(status)) return parse(text)
      if (call.absent?.includes(status)) return undefined
      if (retryInMs === undefined) refuse(settings, call, answer, text)
      await new Promise((resolve) => setTimeout(resolve, retryInMs))
    }
  }
}

interface Answer {
  /** 0 when there was none. */
  status: number
  /** Undefined when it is too long. */
  text: string | undefined
  retryAfter?: number | undefined
  cause?: unknown
}

async function send(
  { baseUrl, authorization, fetch }: HandlerSettings,
  signal: AbortSignal,
  { method, path, query, body, ...call }: UpstreamCall,
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
    const { status } = response
    return { status, text: await readText(response, { limit: limitOf(status, call) }), retryAfter }
  } catch (cause) {
    return { status: 0, text: '', cause }
  }
}

const isSuccess = (status: number) => status >= 200 && status < 300
const limitOf = (status: number, call: Pick<UpstreamCall, 'maxBytes'>) =>
  isSuccess(status) ? (call.maxBytes ?? maxBytes) : maxErrorBytes

function parse(text: string): unknown {
  if (text === '') return undefined
  try {
    const parsed = parseJson(text, maxDepth)
    if (parsed) return parsed.json
  } catch {
    // The parser's own error quotes the text, which may hold a token.
  }
  return fail('upstream_failed', 'The vendor answered with something else.')
}

function refuseLength(call: UpstreamCall, status: number): never {
  const { method, path } = call
  const cause = new Error(`${method} ${path} answered ${status} with more than ${limitOf(status, call)} bytes.`)
  fail('upstream_failed', 'The vendor answered too much. See onError.', { cause })
}

function refuse(
  { redactKey }: HandlerSettings,
  { method, path }: UpstreamCall,
  { status, retryAfter, cause }: Answer,
  text: string,
): never {
  // Before it is cut: half a key is no longer known as one.
  const quote = redactTokens(redactKey(text)).slice(0, 2000)
  const options: ConnectErrorOptions = {
    cause: cause ?? new Error(`${method} ${path} answered ${status}: ${quote}`),
    ...(retryAfter !== undefined && { retryAfter }),
  }
  const message = `The vendor ${status === 0 ? 'could not be reached' : `answered ${status}`}. See onError.`
  if (status === 429) fail('rate_limited', message, options)
  if (status === 401 || status === 403) fail('misconfigured', `${message} Check apiKey.`, options)
  // What is wrong with a reading call is not the browser's: it chose nothing of a list, and of an account the id alone.
  const asked = method !== 'GET' && [400, 404, 409, 412, 422].includes(status)
  fail(asked ? 'validation' : 'upstream_failed', message, options)
}
