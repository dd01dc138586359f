import type { IncomingMessage } from 'node:http'
import { decode, type TextLimits } from '../readText.js'

/** Returns the body for a web request: the framework's parsed body, serialized again, or the unread stream. */
export function bodyOf(incoming: IncomingMessage, parsed: unknown): BodyInit | undefined {
  const { method } = incoming
  if (method === 'GET' || method === 'HEAD') return undefined
  if (!incoming.readableDidRead) return streamOf(incoming)
  try {
    return written(parsed)
  } catch (cause) {
    // The body is too deep to serialize again. Reading it fails later, so the handler checks origin and sign-in first.
    return new ReadableStream({ start: (controller) => controller.error(cause) })
  }
}

/** Reads the same body in the way that readText reads a request. */
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

// Uses events, because an iterator or a web stream takes longer than the rest of the request.
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
    // A close before the end means that the body ended early. After the end, rejecting has no effect.
    incoming.once('close', reject)
  })
}

// Keeps the request open when the handler stops reading, because the server can't answer a destroyed request.
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
