import type { ConnectHandlerRequest } from './ConnectHandlerEvent.js'

/** The route of a request. */
export interface Route {
  name: ConnectHandlerRequest['route']
  /** The account id; empty for the other routes. */
  id: string
}

/** Matches the end of the path, so the handler works under any prefix, with and without a trailing slash. */
export function matchRoute(url: string): Route {
  const [parent, last = ''] = new URL(url).pathname.replace(/\/$/, '').split('/').slice(-2)
  if (last === 'sessions' || last === 'accounts' || last === 'connectors') return { name: last, id: '' }
  return parent === 'accounts' ? { name: 'account', id: decode(last) } : { name: 'unknown', id: '' }
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    // Invalid percent-encoding can't be an account id.
    return ''
  }
}
