import type { ConnectError } from '@connect-hub/session'
import { answerError, answerFailure } from './answer.js'
import type { ConnectHandler } from './ConnectHandler.js'
import type { ConnectHandlerRequest } from './ConnectHandlerEvent.js'
import type { ConnectHandlerOptions } from './ConnectHandlerOptions.js'
import { checkOrigin } from './checkOrigin.js'
import { fetchConnectors } from './connectors.js'
import { createConnectorCache } from './createConnectorCache.js'
import { createDeadline } from './createDeadline.js'
import { createGate } from './createGate.js'
import { createOwnerCalls, type Run } from './createOwnerCalls.js'
import { createUpstream } from './createUpstream.js'
import { handleRoute, methods } from './handleRoute.js'
import { identify } from './identify.js'
import { matchRoute } from './matchRoute.js'
import { isReportable, observe, toFailure } from './observe.js'
import { readOptions } from './readOptions.js'

/**
 * Creates the handler that gives your customers connect sessions and their linked accounts. Mount it under any prefix:
 * `POST …/sessions`, `GET …/accounts`, `GET`, `PATCH` and `DELETE …/accounts/:id`, `GET …/connectors`. Between requests it keeps
 * their number and the vendor's catalog of connectors, which is the same for every owner.
 * @throws TypeError when it is set up wrongly: no key, a public key, no authenticate, an address that is not https, an unknown
 * key of allow, an origin with a wildcard. The message names the option, what was given and what to write.
 */
export function createConnectHandler<Context = unknown>(
  options: ConnectHandlerOptions<Context>,
): ConnectHandler<Context> {
  const settings = readOptions(options)
  const { allow, allowedOrigins, timeoutMs, maxConcurrent } = settings
  const enter = createGate(maxConcurrent)
  const connectorCache = createConnectorCache()

  const run: Run = async (signal, { emit, report }, work) => {
    const deadline = createDeadline(signal, timeoutMs)
    // Within a time of its own: others wait for the same catalog when this client goes away.
    const loadConnectors = async () => {
      const own = createDeadline(new AbortController().signal, timeoutMs)
      try {
        return await own.race(fetchConnectors(createUpstream(settings, own, emit)))
      } finally {
        own.clear()
      }
    }
    const connectors = () => connectorCache(loadConnectors, (cause) => report(toFailure(cause)))
    try {
      return await deadline.race(
        work({ upstream: createUpstream(settings, deadline, emit), allow, connectors, report }),
      )
    } finally {
      deadline.clear()
    }
  }

  const answer = async (request: Request, context?: Context): Promise<Response> => {
    const started = Date.now()
    const route = matchRoute(request.url)
    const about: ConnectHandlerRequest = { requestId: crypto.randomUUID(), method: request.method, route: route.name }
    const observer = observe(options, settings, about)
    const identifyOwner = async () => {
      const owner = await identify(() => options.authenticate(request, context))
      about.originOwnerId = owner.originOwnerId
      return owner
    }
    let cors = {}
    let error: ConnectError | undefined
    let response: Response
    try {
      cors = checkOrigin(request, allowedOrigins)
      response = await enter(() =>
        run(request.signal, observer, (tools) => handleRoute(request, route, tools, identifyOwner)),
      )
    } catch (cause) {
      error = toFailure(cause)
      response = answerError(error, about.requestId, methods[route.name])
      if (isReportable(error)) observer.report(error)
    }
    const headers = { ...cors, 'x-request-id': about.requestId, ...(allowedOrigins.length > 0 && { vary: 'Origin' }) }
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
    observer.emit({ type: 'request', status: response.status, code: error?.code, durationMs: Date.now() - started })
    return request.method === 'HEAD' ? new Response(null, response) : response
  }

  // Whatever fails in the answering itself still ends in an answer.
  const handle = (request: Request, context?: Context) => answer(request, context).catch(() => answerFailure())
  return Object.assign(handle, createOwnerCalls(options, settings, run))
}
