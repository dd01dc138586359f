import type { ConnectHandlerRequest } from './ConnectHandlerEvent.js'

/** Where a request goes. */
export interface Route {
  name: ConnectHandlerRequest['route']
  /** Of an account; empty for the others. */
  id: string
}

/** Reads the end of the path, so that the handler works under any prefix, with and without a trailing slash. */
export function matchRoute(url: string): Route {
  const [parent, last = ''] = new URL(url).pathname.replace(/\/$/, '').split('/').slice(-2)
  if (last === 'sessions' || last === 'accounts' || last === 'connectors') return { name: last, id: '' }
  return parent === 'accounts' ? { name: 'account', id: decode(last) } : { name: 'unknown', id: '' }
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    // Names no account.
    return ''
  }
}
