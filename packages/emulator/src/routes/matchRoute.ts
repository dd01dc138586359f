import type { EmulatorRoute } from '../EmulatorRoute.js'
import { type Route, routes } from './routes.js'

/** A route that a request is for. */
export interface RouteMatch {
  name: EmulatorRoute
  route: Route
  id: string
}

/** The route of a method and path, or undefined. A fixed path wins over one with an id. */
export function matchRoute(method: string, path: string): RouteMatch | undefined {
  const exact = `${method} ${path}`
  if (isRoute(exact)) return { name: exact, route: routes[exact], id: '' }
  const cut = path.lastIndexOf('/')
  const withId = `${method} ${path.slice(0, cut)}/:id`
  const id = decode(path.slice(cut + 1))
  return id && isRoute(withId) ? { name: withId, route: routes[withId], id } : undefined
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
