import { breaks } from './control/createFaults.js'
import type { Runtime } from './createRuntime.js'
import { ApiError } from './http/errors.js'
import { apiKeyOf } from './http/readRequest.js'
import type { Place } from './locate.js'
import type { EmulatorRoute } from './routes/EmulatorRoute.js'
import { findSession } from './state/find.js'

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
  if (typeof forced.status === 'string') throw breaks[forced.status]()
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

/** Waits, but no longer than the caller: rejects with an AbortError as soon as the signal says so. */
function delay(ms: number, signal: AbortSignal): Promise<void> {
  if (ms <= 0) return Promise.resolve()
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer)
      reject(new DOMException('The request was aborted', 'AbortError'))
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', end)
      resolve()
    }, ms)
    if (signal.aborted) end()
    else signal.addEventListener('abort', end, { once: true })
  })
}
