import { ConnectError } from '@connect-hub/session'
import { answerError, answerFailure } from './answer.js'
import type { ConnectHandlerRequest, RequestEvent, UpstreamEvent } from './ConnectHandlerEvent.js'
import type { ConnectHandlerOptions } from './ConnectHandlerOptions.js'
import { checkOrigin } from './checkOrigin.js'
import { createDeadline } from './createDeadline.js'
import { createGate } from './createGate.js'
import { createUpstream } from './createUpstream.js'
import { handleRoute, methods } from './handleRoute.js'
import { identify } from './identify.js'
import { matchRoute } from './matchRoute.js'
import { readOptions } from './readOptions.js'
import { redactError } from './redactError.js'

// Bundlers replace it with a text; workers may have none.
declare const process: { env: { NODE_ENV?: string } } | undefined

/** Answers a request. `context` is handed on to authenticate. It never rejects. */
export type ConnectHandler<Context = unknown> = (request: Request, context?: Context) => Promise<Response>

/**
 * Makes the handler that gives your customers connect sessions and their linked accounts. Mount it under any prefix:
 * `POST …/sessions`, `GET …/accounts`, `GET …/accounts/:id`, `DELETE …/accounts/:id`. It keeps no state between requests but their number.
 * @throws TypeError when it is set up wrongly: no key, a public key, no authenticate, an address that is not https, an unknown
 * key of allow, an origin with a wildcard. The message names the option, what was given and what to write.
 */
export function createConnectHandler<Context = unknown>(
  options: ConnectHandlerOptions<Context>,
): ConnectHandler<Context> {
  const settings = readOptions(options)
  const { allow, allowedOrigins, timeoutMs, redactKey, baseUrl, maxConcurrent } = settings
  const enter = createGate(maxConcurrent)
  const answer: ConnectHandler<Context> = async (request, context) => {
    const started = Date.now()
    const route = matchRoute(request.url)
    const requestId = crypto.randomUUID()
    const about: ConnectHandlerRequest = { requestId, method: request.method, route: route.name }
    let vendorStatus: number | undefined
    const emit = (event: RequestEvent | UpstreamEvent) => {
      if (event.type === 'upstream') vendorStatus = event.status
      if (options.onEvent) tell(options.onEvent, { ...about, ...event })
    }
    const identifyOwner = async () => {
      const owner = await identify(() => options.authenticate(request, context))
      about.originOwnerId = owner.originOwnerId
      return owner
    }
    const report = (error: ConnectError) => {
      const redacted = redactError(error, requestId, redactKey)
      if (options.onError) tell(options.onError, redacted, about)
      // In place, so that a build for production drops the words.
      else if (typeof process === 'object' && process.env.NODE_ENV !== 'production' && process.env.NODE_ENV !== 'test')
        tell(async () => (await import('./development/printFailure.js')).printFailure(redacted, baseUrl, vendorStatus))
    }
    let cors = {}
    let error: ConnectError | undefined
    let response: Response
    try {
      cors = checkOrigin(request, allowedOrigins)
      response = await enter(async () => {
        const deadline = createDeadline(request.signal, timeoutMs)
        const tools = { upstream: createUpstream(settings, deadline, emit), allow, identify: identifyOwner, report }
        try {
          return await deadline.race(handleRoute(request, route, tools))
        } finally {
          deadline.clear()
        }
      })
    } catch (cause) {
      error = toFailure(cause)
      response = answerError(error, requestId, methods[route.name])
      // A burst that maxConcurrent refuses is in the events; as errors it would flood the log.
      if (error.cause || (error.status >= 500 && error.code !== 'rate_limited')) report(error)
    }
    const headers = { ...cors, 'x-request-id': requestId, ...(allowedOrigins.length > 0 && { vary: 'Origin' }) }
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
    emit({ type: 'request', status: response.status, code: error?.code, durationMs: Date.now() - started })
    return request.method === 'HEAD' ? new Response(null, response) : response
  }
  // Whatever fails in the answering itself still ends in an answer.
  return (request, context) => answer(request, context).catch(() => answerFailure())
}

/** Ours as it is, anything else as the cause of one of ours. Asking a proxy for its class may throw. */
function toFailure(cause: unknown): ConnectError {
  try {
    if (cause instanceof ConnectError) return cause
  } catch {
    // Not ours.
  }
  return new ConnectError('unknown', { cause })
}

// A hook that throws, at once or later, must not change an answer or end the process.
function tell<T extends unknown[]>(hook: ((...values: T) => unknown) | undefined, ...values: T): void {
  const call = async () => hook?.(...values)
  call().catch(() => undefined)
}
