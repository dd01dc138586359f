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
  /** The size limit of a successful answer, in bytes. @default 4 MB */
  maxBytes?: number
  /** The statuses that mean the resource doesn't exist. The call then returns undefined. */
  absent?: readonly number[]
}

/** The size limits of the vendor's answers, in bytes: 100 accounts fit easily in the first, 2,000 characters of an error in the second. */
const maxBytes = 4 * 1024 * 1024
const maxErrorBytes = 64 * 1024
/** The nesting limit of the vendor's JSON. It exceeds the limit for browsers, because metadata may come from elsewhere. */
const maxDepth = 1000

/** Returns the vendor's JSON; undefined for an empty answer and for a missing resource. */
export type Upstream = (call: UpstreamCall) => Promise<unknown>

/**
 * Creates the API client of one request. It retries on 408, 429, 502, 503 and a failed connection, within the deadline. Every
 * call is safe to retry: reading changes nothing, a deleted account stays deleted, and a session is only a short-lived token.
 * A session whose answer was lost links nothing and expires unused.
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
      // The handler has already answered the browser and emitted the last event.
      signal.throwIfAborted()
      const { status, text, retryAfter } = answer
      const wait = text === undefined ? Number.POSITIVE_INFINITY : retryDelay(status, attempt, retryAfter)
      const retryInMs = wait < leftMs() ? wait : undefined
      emit({ type: 'upstream', path: call.path, status, attempt, durationMs: Date.now() - started, retryInMs })
      // A deleted account stays deleted, so the body of the answer doesn't matter.
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
  /** The HTTP status; 0 when the connection failed. */
  status: number
  /** The body; undefined when it exceeds the size limit. */
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
      // A redirect must not send the key to another host.
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
    // Drops the parser's error, because it quotes the text, which may contain a token.
  }
  return fail('upstream_failed', 'The vendor sent an unexpected answer.')
}

function refuseLength(call: UpstreamCall, status: number): never {
  const { method, path } = call
  const cause = new Error(`${method} ${path} answered ${status} with more than ${limitOf(status, call)} bytes.`)
  fail('upstream_failed', 'The vendor sent too large an answer. See onError.', { cause })
}

function refuse(
  { redactKey }: HandlerSettings,
  { method, path }: UpstreamCall,
  { status, retryAfter, cause }: Answer,
  text: string,
): never {
  // Redacts before truncating, because the redactor may not recognize part of a key.
  const quote = redactTokens(redactKey(text)).slice(0, 2000)
  const options: ConnectErrorOptions = {
    cause: cause ?? new Error(`${method} ${path} answered ${status}: ${quote}`),
    ...(retryAfter !== undefined && { retryAfter }),
  }
  const message = `The vendor ${status === 0 ? 'could not be reached' : `answered ${status}`}. See onError.`
  if (status === 429) fail('rate_limited', message, options)
  if (status === 401 || status === 403) fail('misconfigured', `${message} Check apiKey.`, options)
  // A refused read isn't the browser's fault: it chooses nothing in a list, and only the id of an account.
  const asked = method !== 'GET' && [400, 404, 409, 412, 422].includes(status)
  fail(asked ? 'validation' : 'upstream_failed', message, options)
}
