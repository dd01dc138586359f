import { ApiError } from './ApiError.js'

/** The parsed body of a request, or undefined when it has none. Throws 400 when it is not JSON. */
export async function readBody(request: Request): Promise<unknown> {
  const text = await request.text()
  if (!text) return undefined
  if (request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')) {
    return Object.fromEntries(new URLSearchParams(text))
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new ApiError(400, 'The body is not valid JSON')
  }
}
