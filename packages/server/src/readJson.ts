import type { ConnectCall } from './ConnectCall.js'
import { fail } from './fail.js'
import { parseJson } from './parseJson.js'

const maxBytes = 64 * 1024
const maxDepth = 64

/** Reads the JSON body of a request. @throws ConnectError with status 415, 413 or 400 */
export async function readJson({ request, readText }: ConnectCall): Promise<unknown> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '')) {
    fail('validation', 'Send application/json.', { status: 415 })
  }
  if (request.bodyUsed) fail('misconfigured', 'The body was read before the handler.')
  // A body that ends early or isn't UTF-8 isn't valid JSON either.
  const text = await readText({ limit: maxBytes, exact: true }).catch(() => '')
  if (text === undefined) fail('validation', 'The body is too long.', { status: 413 })
  const parsed = parse(text)
  return parsed ? parsed.json : fail('validation', 'The body is nested too deeply.', { status: 400 })
}

function parse(text: string) {
  try {
    return parseJson(text, maxDepth)
  } catch {
    return fail('validation', 'The body is not JSON.', { status: 400 })
  }
}
