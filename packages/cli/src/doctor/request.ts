/** Asks with a deadline of ten seconds. Gives the answer, or in a few words why there is none. */
export async function request(
  fetch: typeof globalThis.fetch,
  url: URL,
  init: RequestInit = {},
): Promise<Response | string> {
  try {
    return await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(10_000), ...init })
  } catch (error) {
    if (!(error instanceof Error)) return 'no answer'
    if (error.name === 'TimeoutError') return 'no answer in ten seconds'
    const cause = error.cause instanceof Error ? error.cause : error
    return 'code' in cause ? String(cause.code) : cause.message
  }
}
