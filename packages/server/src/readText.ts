/**
 * The body as text; undefined when it is longer than `limit` bytes, whatever Content-Length says. Rejects when it breaks off
 * or is not UTF-8, so that writing the text again gives the same bytes.
 */
export async function readText(request: Request, limit: number): Promise<string | undefined> {
  if (Number(request.headers.get('content-length')) > limit) return undefined
  const reader = request.body?.getReader()
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let text = ''
  let size = 0
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.byteLength
    if (size > limit) {
      // Not awaited: a sender that never ends its body must not hold the answer.
      reader?.cancel().catch(() => undefined)
      return undefined
    }
    text += decoder.decode(part.value, { stream: true })
  }
  return text + decoder.decode()
}
