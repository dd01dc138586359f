import type { IncomingMessage } from 'node:http'

/** The web request of a Node one; undefined when its address or headers are none. */
export function toRequest(incoming: IncomingMessage, parsed: unknown, signal: AbortSignal): Request | undefined {
  const { method = 'GET' } = incoming
  const body = method === 'GET' || method === 'HEAD' ? undefined : readBody(incoming, parsed)
  try {
    return new Request(addressOf(incoming), {
      method,
      headers: headersOf(incoming),
      signal,
      ...(body !== undefined && { body, duplex: 'half' }),
    })
  } catch {
    return undefined
  }
}

/** Throws where Host or target would not stay in its place of the address. */
function addressOf(incoming: IncomingMessage & { originalUrl?: string }): string {
  const { headers, socket, originalUrl, url = '/' } = incoming
  const host = headers.host || String(headers[':authority'] ?? 'localhost')
  // Express cuts the prefix off url where a handler is mounted with use.
  const { groups } = target.exec(originalUrl ?? url) ?? {}
  const { named = host, rest = '', path = rest } = groups ?? {}
  const fits = groups && hostAndPort.test(host) && named.toLowerCase() === host.toLowerCase()
  if (!fits) throw new TypeError('Not an address')
  const scheme = 'encrypted' in socket && socket.encrypted ? 'https' : 'http'
  return `${scheme}://${host}${path}`
}

const hostAndPort = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i
/** A path, or the whole address that a proxy is sent (RFC 9112, 3.2.2): its host must be the Host header's. */
const target = /^(?:(?<path>\/.*)|https?:\/\/(?<named>[^/?#]*)(?<rest>[/?].*)?)$/i

function headersOf({ rawHeaders }: IncomingMessage): Headers {
  const headers = new Headers()
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? ''
    // HTTP/2 keeps method and path among the headers.
    if (!name.startsWith(':')) headers.append(name, rawHeaders[at + 1] ?? '')
  }
  return headers
}

function readBody(incoming: IncomingMessage, parsed: unknown): BodyInit | undefined {
  if (!incoming.readableDidRead) return streamOf(incoming)
  if (parsed === undefined || typeof parsed === 'string') return parsed
  if (parsed instanceof Uint8Array) return new Uint8Array(parsed)
  try {
    return JSON.stringify(parsed)
  } catch (cause) {
    // Too deep to be written again. It breaks off where it is read, so that origin and sign-in are checked first.
    return new ReadableStream({ start: (controller) => controller.error(cause) })
  }
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
