/** Where a request goes. */
export type Route = { name: 'sessions' } | { name: 'accounts' } | { name: 'account'; id: string } | { name: 'unknown' }

/** Reads the end of the path, so that the handler works under any prefix, with and without a trailing slash. */
export function matchRoute(url: string): Route {
  const [parent, last] = new URL(url).pathname.replace(/\/$/, '').split('/').slice(-2)
  if (last === 'sessions' || last === 'accounts') return { name: last }
  if (parent === 'accounts' && last) return { name: 'account', id: decode(last) }
  return { name: 'unknown' }
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    // Left as it is, it holds a "%" and names no account.
    return segment
  }
}
