import type { IncomingMessage } from 'node:http'

/** Converts a Node request to a web request with the given body; undefined when its URL or headers are malformed. */
export function toRequest(incoming: IncomingMessage, signal: AbortSignal, body?: BodyInit): Request | undefined {
  const { method = 'GET' } = incoming
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

/** Builds the URL. Throws when the Host header or the target would change another part of the URL. */
function addressOf(incoming: IncomingMessage & { originalUrl?: string }): string {
  const { headers, socket, originalUrl, url = '/' } = incoming
  const host = headers.host || String(headers[':authority'] ?? 'localhost')
  // Express removes the prefix from `url` when a handler is mounted with `use`.
  const { groups } = target.exec(originalUrl ?? url) ?? {}
  const { named = host, rest = '', path = rest } = groups ?? {}
  const fits = groups && hostAndPort.test(host) && named.toLowerCase() === host.toLowerCase()
  if (!fits) throw new TypeError('Not an address')
  const scheme = 'encrypted' in socket && socket.encrypted ? 'https' : 'http'
  return `${scheme}://${host}${path}`
}

const hostAndPort = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i
/** Reads a path, or the absolute form that a proxy receives (RFC 9112, 3.2.2): its host must match the Host header. */
const target = /^(?:(?<path>\/.*)|https?:\/\/(?<named>[^/?#]*)(?<rest>[/?].*)?)$/i

function headersOf({ rawHeaders }: IncomingMessage): Headers {
  const headers = new Headers()
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? ''
    // HTTP/2 sends method and path as pseudo-headers.
    if (!name.startsWith(':')) headers.append(name, rawHeaders[at + 1] ?? '')
  }
  return headers
}
