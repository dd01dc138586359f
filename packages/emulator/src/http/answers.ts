import type { ApiError } from './ApiError.js'

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
