/** How long a text may be, and how it is read. */
export interface TextLimits {
  /** In bytes. */
  limit: number
  /** Rejects what is not UTF-8 and keeps a byte order mark, so that writing the text again gives the same bytes. @default false */
  exact?: boolean
}

/**
 * The body as text; undefined when it is longer than `limit`, whatever Content-Length says: it is then read no further.
 * Rejects when it breaks off.
 */
export async function readText(
  { headers, body }: Request | Response,
  { limit, exact = false }: TextLimits,
): Promise<string | undefined> {
  const reader = body?.getReader()
  // Not awaited: a sender that never ends its body must not hold the answer.
  const stop = () => void reader?.cancel().catch(() => undefined)
  if (Number(headers.get('content-length')) > limit) return stop()
  const parts: Uint8Array[] = []
  let size = 0
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.byteLength
    if (size > limit) return stop()
    parts.push(part.value)
  }
  return decode(parts, size, exact)
}

/** The text of all parts. Decoded as one: decoding piece by piece takes several times as long. */
export function decode(parts: readonly Uint8Array[], size: number, exact: boolean): string {
  const [first = new Uint8Array()] = parts
  let bytes = first
  if (parts.length > 1) {
    bytes = new Uint8Array(size)
    let at = 0
    for (const part of parts) {
      bytes.set(part, at)
      at += part.byteLength
    }
  }
  return new TextDecoder('utf-8', { fatal: exact, ignoreBOM: exact }).decode(bytes)
}
