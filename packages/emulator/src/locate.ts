import type { EmulatorRoute } from './routes/EmulatorRoute.js'
import { type Route, routes } from './routes/routes.js'

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

/** A route that a request is for. */
interface RouteMatch {
  name: EmulatorRoute
  route: Route
  id: string
}

/** The route of a method and path, or undefined. A fixed path wins over one with an id, which is the last part or the one before. */
function matchRoute(method: string, path: string): RouteMatch | undefined {
  const exact = `${method} ${path}`
  if (isRoute(exact)) return { name: exact, route: routes[exact], id: '' }
  const parts = path.split('/')
  for (const at of [parts.length - 1, parts.length - 2]) {
    const id = decode(parts[at] ?? '')
    const name = `${method} ${parts.map((part, index) => (index === at ? ':id' : part)).join('/')}`
    if (id && isRoute(name)) return { name, route: routes[name], id }
  }
  return undefined
}

function isRoute(name: string): name is EmulatorRoute {
  return Object.hasOwn(routes, name)
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}
