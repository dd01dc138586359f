/** What a body may be, and how it is read. */
interface TextLimits {
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
  const decoder = new TextDecoder('utf-8', { fatal: exact, ignoreBOM: exact })
  let text = ''
  let size = 0
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.byteLength
    if (size > limit) return stop()
    text += decoder.decode(part.value, { stream: true })
  }
  return text + decoder.decode()
}
