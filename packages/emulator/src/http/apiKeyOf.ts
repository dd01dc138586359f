/**
 * The API key of a request: the user of its Basic credentials. The vendor sends `KEY:`, some of its samples leave the
 * colon out. Undefined when there is none.
 */
export function apiKeyOf(request: Request): string | undefined {
  const encoded = /^Basic\s+(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  if (!encoded) return undefined
  try {
    return atob(encoded).split(':')[0] || undefined
  } catch {
    return undefined
  }
}
