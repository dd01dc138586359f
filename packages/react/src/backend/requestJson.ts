import { ConnectError, type ConnectErrorCode, toConnectError } from '@connect-hub/session'
import type { ConnectHubConfig } from '../ConnectHubConfig.js'

export interface JsonRequest {
  /** What the request is about, which selects the words for a failure: listing accounts doesn't "start" anything. */
  about: 'session' | 'accounts' | 'connectors'
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  url: string
  body?: unknown
  signal: AbortSignal
}

/** The codes for a refusal without its own code, and for an answer that isn't JSON. */
const codes = {
  session: { refused: 'token_fetch_failed', malformed: 'token_invalid_response' },
  accounts: { refused: 'upstream_failed', malformed: 'misconfigured' },
  connectors: { refused: 'upstream_failed', malformed: 'misconfigured' },
} as const

/** Sends one request to the host's backend. Returns its JSON, or undefined for 204. Rejects with a ConnectError that names the fix. */
export async function requestJson(config: ConnectHubConfig, { about, method, url, body, signal }: JsonRequest) {
  const code = codes[about]
  const response = await send(config, method, url, body, signal)
  if (response.status === 204) return undefined
  const text = await response.text().catch((cause: unknown) => {
    throw signal.aborted ? aborted() : new ConnectError('network', { message: `${method} ${url} broke off.`, cause })
  })
  const json = parse(text)
  if (!response.ok) throw refused(response, json, `${method} ${url}`, code.refused)
  if (json === undefined) throw notJson(`${method} ${url}`, text, code.malformed)
  return json
}

async function send(
  config: ConnectHubConfig,
  method: string,
  url: string,
  body: unknown,
  signal: AbortSignal,
): Promise<Response> {
  const fetch = config.fetch ?? globalThis.fetch
  const headers = new Headers(typeof config.headers === 'function' ? await config.headers() : config.headers)
  headers.set('accept', 'application/json')
  if (body !== undefined) headers.set('content-type', 'application/json')
  try {
    return await fetch(url, { method, headers, signal, body: body === undefined ? null : JSON.stringify(body) })
  } catch (cause) {
    if (signal.aborted) throw aborted()
    const offline = 'navigator' in globalThis && !navigator.onLine
    throw new ConnectError(offline ? 'offline' : 'network', {
      message: `${method} ${url} could not be reached.`,
      cause,
    })
  }
}

function refused(response: Response, json: unknown, call: string, code: ConnectErrorCode): ConnectError {
  const { status } = response
  const retryAfter = Number(response.headers.get('retry-after')) || undefined
  if (json !== undefined) return toConnectError(json, { code, status, retryAfter })
  const question = status < 500 ? 'Is the connect handler mounted there?' : 'Is your server running?'
  const message = `${call} answered ${status} without JSON. ${question}`
  // For DELETE, a 404 would mean that the account is gone, and only the handler itself can know that.
  const known = [401, 403, 429].includes(status) || (status === 404 && !call.startsWith('DELETE'))
  return known
    ? toConnectError(status, { message, retryAfter })
    : new ConnectError(code, { message, status, retryAfter })
}

function notJson(call: string, text: string, code: ConnectErrorCode): ConnectError {
  const what = text === '' ? 'nothing' : text.trimStart().startsWith('<') ? 'HTML' : 'no JSON'
  return new ConnectError(code, {
    message: `${call} answered with ${what}. Is the connect handler mounted there?`,
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function aborted(): ConnectError {
  return new ConnectError('aborted', { message: 'The request was cancelled before the answer arrived.' })
}
