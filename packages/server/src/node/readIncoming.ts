import type { IncomingMessage } from 'node:http'
import { decode, type TextLimits } from '../readText.js'

/** The body for a web request: what the framework has parsed, written again, or what is still to come. */
export function bodyOf(incoming: IncomingMessage, parsed: unknown): BodyInit | undefined {
  const { method } = incoming
  if (method === 'GET' || method === 'HEAD') return undefined
  if (!incoming.readableDidRead) return streamOf(incoming)
  try {
    return written(parsed)
  } catch (cause) {
    // Too deep to be written again. It breaks off where it is read, so that origin and sign-in are checked first.
    return new ReadableStream({ start: (controller) => controller.error(cause) })
  }
}

/** Reads the same body as readText reads a request's. */
export async function readIncoming(
  incoming: IncomingMessage,
  parsed: unknown,
  { limit, exact = false }: TextLimits,
): Promise<string | undefined> {
  if (Number(incoming.headers['content-length']) > limit) return undefined
  const body = incoming.readableDidRead ? written(parsed) : await collect(incoming, limit)
  const bytes = typeof body === 'string' ? Buffer.from(body) : body
  return bytes && bytes.byteLength > limit ? undefined : bytes && decode([bytes], bytes.byteLength, exact)
}

function written(parsed: unknown): string | Uint8Array<ArrayBuffer> {
  if (typeof parsed === 'string') return parsed
  return parsed instanceof Uint8Array ? new Uint8Array(parsed) : (JSON.stringify(parsed) ?? '')
}

// By its events: an iterator or a web stream takes longer than all the rest of the request.
function collect(incoming: IncomingMessage, limit: number): Promise<Uint8Array | undefined> {
  return new Promise((resolve, reject) => {
    const parts: Uint8Array[] = []
    let size = 0
    incoming.on('data', (part: Uint8Array) => {
      size += part.byteLength
      parts.push(part)
      if (size <= limit) return
      incoming.pause()
      resolve(undefined)
    })
    incoming.once('end', () => resolve(Buffer.concat(parts, size)))
    incoming.once('error', reject)
    // Broken off: after an end it changes nothing.
    incoming.once('close', reject)
  })
}

// Left open when the handler stops reading: a destroyed request could not be answered.
function streamOf(incoming: IncomingMessage): ReadableStream {
  const chunks = incoming.iterator({ destroyOnReturn: false })
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
  })
}
