import type { Runtime } from './createRuntime.js'
import { delay } from './delay.js'
import type { EmulatorRoute } from './EmulatorRoute.js'
import { ApiError } from './http/ApiError.js'
import { apiKeyOf } from './http/apiKeyOf.js'
import { DroppedConnection } from './http/DroppedConnection.js'
import type { Place } from './locate.js'
import { findSession } from './state/findSession.js'

/** Runs the route of a request: what is set to go wrong first, then who asks, then the route itself. */
export async function runRoute(runtime: Runtime, place: Place, request: Request, body: unknown): Promise<Response> {
  const { state } = runtime
  const { match, url, base } = place
  if (!match) throw new ApiError(404, `Cannot ${request.method} ${url.pathname}`)
  await delay(runtime.faults.latencyOf(match.name), request.signal)
  breakIfForced(runtime, match.name)
  const call = { state, request, url, base, id: match.id, body }
  const { route } = match
  if (route.access === 'token') {
    return route.handle({ ...call, session: findSession(state, request.headers.get('x-hub-session-token')) })
  }
  if (route.access === 'key') checkKey(runtime, request)
  return route.handle(call)
}

function breakIfForced({ faults }: Runtime, route: EmulatorRoute) {
  const forced = faults.take(route)
  if (!forced) return
  if (forced.status === 'drop') throw new DroppedConnection()
  const { retryAfter, message = 'Forced by the emulator' } = forced
  throw new ApiError(
    forced.status,
    message,
    retryAfter === undefined ? undefined : { 'retry-after': String(retryAfter) },
  )
}

function checkKey({ state, limiter }: Runtime, request: Request) {
  const key = apiKeyOf(request)
  const { apiKeys } = state.options
  if (!key || (apiKeys && !apiKeys.includes(key))) throw new ApiError(401, 'Unauthorized: the API key is not valid')
  limiter.count(key)
}
