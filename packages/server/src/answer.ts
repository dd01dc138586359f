import { ConnectError } from '@connect-hub/session'

/** An answer in plain values. */
export interface Answer {
  status: number
  headers: Record<string, string>
  body?: string | undefined
}

/** Creates a JSON answer that no cache stores; without a body for 204. */
export function answerJson(status: number, body?: unknown, headers: Record<string, string> = {}): Answer {
  return {
    status,
    headers: {
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  }
}

/**
 * Creates a JSON answer that the browser caches and revalidates each time: 304 without a body while it is unchanged. Private,
 * because the cookie identifies the owner.
 */
export async function answerTagged(request: Request, body: unknown): Promise<Answer> {
  const bytes = new TextEncoder().encode(JSON.stringify(body))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const etag = `"${btoa(String.fromCharCode(...digest.slice(0, 16)))}"`
  const headers = { 'cache-control': 'private, no-cache', etag }
  // A proxy that compresses the answer makes the ETag weak.
  const known = (request.headers.get('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return known.includes(etag) ? answerJson(304, undefined, headers) : answerJson(200, body, headers)
}

/** Creates the answer to an error. Lists the public fields explicitly, so it never sends a cause or stack. */
export function answerError(error: ConnectError, requestId: string, allow: string): Answer {
  const { code, message, userMessage, retryable, status, retryAfter, issues } = error
  const body = { code, message, userMessage, retryable, requestId, issues }
  return answerJson(status, body, {
    ...(status === 405 && { allow }),
    ...(retryAfter !== undefined && { 'retry-after': `${retryAfter}` }),
  })
}

/** Returns the fallback answer when creating or sending the answer failed. */
export function answerFailure(requestId: string = crypto.randomUUID()): Answer {
  const { headers, ...answer } = answerError(new ConnectError('unknown'), requestId, '')
  return { ...answer, headers: { ...headers, 'x-request-id': requestId } }
}
