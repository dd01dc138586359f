import { ApiError } from './errors.js'

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

/**
 * The API key of a request: the user of its Basic credentials. The vendor sends `KEY:`, some of its samples leave the
 * colon out. Undefined when there is none.
 */
export function apiKeyOf(request: Request): string | undefined {
  const encoded = /^Basic\s+(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  if (!encoded) return undefined
  try {
    return atob(encoded).split(':')[0] || undefined
  } catch {
    return undefined
  }
}

/** True for a JSON object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
