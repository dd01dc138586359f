import type { ConnectError } from '@connect-hub/session'
import { type Answer, answerError, answerFailure } from './answer.js'
import { answerCall, type ConnectCall } from './ConnectCall.js'
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
import { readText, type TextLimits } from './readText.js'

/**
 * Creates the handler that serves connect sessions and linked accounts to your customers. Mount it under any prefix:
 * `POST …/sessions`, `GET …/accounts`, `GET`, `PATCH` and `DELETE …/accounts/:id`, `GET …/connectors`. Between requests it keeps
 * only their count and the vendor's catalog of connectors, which is the same for every owner.
 * @throws TypeError when an option is missing or invalid: no key, a public key, no authenticate, a URL that isn't https, an
 * unknown key of allow, an origin with a wildcard. The message names the option, the given value and the fix.
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
    // Uses its own deadline, because other requests wait for the same catalog when this client disconnects.
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

  const answer = async (call: ConnectCall, context: Context | undefined): Promise<Answer> => {
    const { request } = call
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
    let response: Answer
    try {
      cors = checkOrigin(request, allowedOrigins)
      response = await enter(() =>
        run(call.signal, observer, (tools) => handleRoute(call, route, tools, identifyOwner)),
      )
    } catch (cause) {
      error = toFailure(cause)
      response = answerError(error, about.requestId, methods[route.name])
      if (isReportable(error)) observer.report(error)
    }
    const { status, body } = response
    observer.emit({ type: 'request', status, code: error?.code, durationMs: Date.now() - started })
    const vary = allowedOrigins.length > 0 && { vary: 'Origin' }
    return {
      status,
      headers: { ...response.headers, ...cors, 'x-request-id': about.requestId, ...vary },
      body: request.method === 'HEAD' ? undefined : body,
    }
  }

  // An error while creating the answer must still end in an answer.
  const answerSafely: typeof answer = (call, context) => answer(call, context).catch(() => answerFailure())
  const handle = async (request: Request, context?: Context) => {
    const read = (limits: TextLimits) => readText(request, limits)
    const { status, headers, body } = await answerSafely({ request, signal: request.signal, readText: read }, context)
    return new Response(body ?? null, { status, headers })
  }
  return Object.assign(handle, createOwnerCalls(options, settings, run), { [answerCall]: answerSafely })
}
