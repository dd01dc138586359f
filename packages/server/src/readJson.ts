import type { ConnectCall } from './ConnectCall.js'
import { fail } from './fail.js'
import { parseJson } from './parseJson.js'

const maxBytes = 64 * 1024
const maxDepth = 64

/** The JSON a browser sent. Refuses with 415, 413 or 400. */
export async function readJson({ request, readText }: ConnectCall): Promise<unknown> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '')) {
    fail('validation', 'Send application/json.', { status: 415 })
  }
  if (request.bodyUsed) fail('misconfigured', 'The body was read before the handler.')
  // Broken off or not UTF-8: not JSON either way.
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
