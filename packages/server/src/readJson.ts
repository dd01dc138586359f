import { ConnectError } from '@connect-hub/session'
import { readBody } from './readBody.js'

const maxBytes = 64 * 1024
const maxDepth = 100

/** The JSON a browser sent. Refuses with 415, 413 or 400. */
export async function readJson(request: Request): Promise<unknown> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '')) {
    throw refuse(415, 'Send application/json.')
  }
  if (request.bodyUsed) {
    throw new ConnectError('misconfigured', {
      message: 'The body was read before the handler.',
    })
  }
  const bytes = await readBody(request, maxBytes).catch(() => {
    // Not reported: only the sender can break it off.
    throw new ConnectError('aborted', { message: 'The body broke off.' })
  })
  if (!bytes) throw refuse(413, `The body is too long.`)
  const json = parse(bytes)
  if (isDeeper(json, maxDepth)) throw refuse(400, `The body is nested too deeply.`)
  return json
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw refuse(400, 'The body is not JSON.')
  }
}

// Writing JSON recurses, so depth must be bounded before it reaches the vendor's call.
const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((child) => isDeeper(child, levels - 1)))

const refuse = (status: number, message: string) => new ConnectError('validation', { status, message })
