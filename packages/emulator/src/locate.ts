import { matchRoute, type RouteMatch } from './routes/matchRoute.js'

/** Where a request goes. */
export interface Place {
  url: URL
  /** The address of the emulator, without a slash at the end. */
  base: string
  /** The path below it. Empty when the request is for an address outside. */
  path: string
  match: RouteMatch | undefined
}

/** Finds the route of a request below `baseUrl`, which may be an address or a path. */
export function locate(request: Request, baseUrl = '/'): Place {
  const url = new URL(request.url)
  const address = new URL(baseUrl, url)
  const prefix = address.pathname.replace(/\/+$/, '')
  const path = url.pathname.startsWith(`${prefix}/`) ? url.pathname.slice(prefix.length) : ''
  return { url, base: address.origin + prefix, path, match: matchRoute(request.method, path) }
}
