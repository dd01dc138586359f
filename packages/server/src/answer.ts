import type { ConnectError } from '@connect-hub/session'

/** A JSON answer that no cache keeps; without a body for 204. */
export function answerJson(status: number, body?: unknown, headers: Record<string, string> = {}): Response {
  const common = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', ...headers }
  if (body === undefined) return new Response(null, { status, headers: common })
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...common } })
}

/** What a browser may know of an error: a list of fields, so that no cause or stack gets out. */
export function answerError(error: ConnectError, headers: Record<string, string>): Response {
  const { code, message, userMessage, retryable, requestId, status, retryAfter, issues } = error
  return answerJson(
    status,
    { code, message, userMessage, retryable, requestId, issues },
    {
      ...headers,
      ...(retryAfter !== undefined && { 'retry-after': `${retryAfter}` }),
    },
  )
}
