import type { ApiError } from './errors.js'

/** An answer with a JSON body. */
export function jsonAnswer(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
  })
}

/** An answer without a body. */
export function emptyAnswer(status = 204): Response {
  return new Response(null, { status })
}

/** An error in the vendor's shape. */
export function errorAnswer(error: ApiError, now: number): Response {
  const { status, message, headers } = error
  return jsonAnswer(status, { statusCode: status, message, timestamp: new Date(now).toISOString() }, headers)
}

/**
 * What the hub needs to call from any page: its three own headers and four methods. The routes with the secret key
 * answer none of these, as the vendor's don't: a browser must never call them.
 */
const corsHeaders = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, PATCH, DELETE, OPTIONS',
  'access-control-allow-headers': 'content-type, x-hub-session-token, x-hub-version',
  'access-control-expose-headers': 'retry-after',
  'access-control-max-age': '600',
}

/** The answer with the headers that let a browser read it. */
export function withCors(response: Response): Response {
  for (const [name, value] of Object.entries(corsHeaders)) response.headers.set(name, value)
  return response
}
