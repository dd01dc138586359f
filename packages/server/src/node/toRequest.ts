import type { IncomingMessage } from 'node:http'

/** The web request of a Node one, with the body that is given; undefined when its address or headers are malformed. */
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
