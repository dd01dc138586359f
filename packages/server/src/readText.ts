/** The options of readText. */
export interface TextLimits {
  /** The maximum length, in bytes. */
  limit: number
  /** Rejects invalid UTF-8 and keeps a byte order mark, so encoding the text again returns the same bytes. @default false */
  exact?: boolean
}

/**
 * Reads the body as text; undefined when it is longer than `limit`, whatever Content-Length says. It then stops reading.
 * Rejects when the body ends early.
 */
export async function readText(
  { headers, body }: Request | Response,
  { limit, exact = false }: TextLimits,
): Promise<string | undefined> {
  const reader = body?.getReader()
  // Doesn't await the cancellation, because a sender that never ends its body must not delay the answer.
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

/** Decodes all parts at once, because decoding each part takes several times as long. */
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
