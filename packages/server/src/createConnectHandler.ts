import { ConnectError, isConnectError } from '@connect-hub/session'
import { answerError } from './answer.js'
import type { ConnectHandlerRequest } from './ConnectHandlerEvent.js'
import type { ConnectHandlerOptions } from './ConnectHandlerOptions.js'
import { checkOrigin } from './checkOrigin.js'
import { createDeadline } from './createDeadline.js'
import { allowedMethods, handleRoute } from './handleRoute.js'
import { identify } from './identify.js'
import { matchRoute } from './matchRoute.js'
import type { RequestScope } from './RequestScope.js'
import { readOptions } from './readOptions.js'
import { redactError } from './redact.js'

/** Answers a request. `context` is handed on to authenticate. It never rejects. */
export type ConnectHandler<Context = unknown> = (request: Request, context?: Context) => Promise<Response>

/**
 * Makes the handler that gives your customers connect sessions and their linked accounts. Mount it under any prefix:
 * `POST …/sessions`, `GET …/accounts`, `GET …/accounts/:id`, `DELETE …/accounts/:id`. It keeps no state between requests.
 * @throws TypeError when it is set up wrongly: no key, a public key, no authenticate, an address that is not https.
 */
export function createConnectHandler<Context = unknown>(
  options: ConnectHandlerOptions<Context>,
): ConnectHandler<Context> {
  const settings = readOptions(options)
  const { allowedOrigins, timeoutMs, secrets, onEvent, onError } = settings
  return async (request, context) => {
    const started = Date.now()
    const route = matchRoute(request.url)
    const about: ConnectHandlerRequest = { requestId: crypto.randomUUID(), method: request.method, route: route.name }
    const deadline = createDeadline(request.signal, timeoutMs)
    const emit: RequestScope['emit'] = (event) => tell(onEvent, { ...about, ...event })
    const owner = async () => {
      const owner = await identify(() => options.authenticate(request, context))
      about.originOwnerId = owner.originOwnerId
      return owner
    }
    let headers: Record<string, string> = {}
    let error: ConnectError | undefined
    let response: Response
    try {
      headers = checkOrigin(request, allowedOrigins)
      response = await deadline.race(handleRoute(settings, { deadline, emit }, route, request, owner))
    } catch (thrown) {
      error = toError(thrown, about.requestId, secrets)
      if (error.status >= 500 || error.cause !== undefined) tell(onError, error, about)
      response = answerError(error, error.status === 405 ? { allow: allowedMethods[route.name] } : {})
    }
    deadline.clear()
    headers['x-request-id'] = about.requestId
    if (allowedOrigins.length > 0) headers['vary'] = 'Origin'
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
    emit({ type: 'request', status: response.status, code: error?.code, durationMs: Date.now() - started })
    return request.method === 'HEAD' ? new Response(null, response) : response
  }
}

function toError(thrown: unknown, requestId: string, secrets: readonly string[]): ConnectError {
  const error = isConnectError(thrown)
    ? thrown
    : new ConnectError('unknown', { message: 'The handler failed.', cause: thrown })
  const { code, message, status, retryAfter, issues, cause } = error
  const told = cause === undefined ? undefined : redactError(cause, secrets)
  return new ConnectError(code, {
    message,
    status,
    requestId,
    cause: told,
    ...(retryAfter !== undefined && { retryAfter }),
    ...(issues && { issues }),
  })
}

// A hook that throws, at once or later, must not change an answer or end the process.
function tell<Arguments extends unknown[]>(
  hook: ((...values: Arguments) => unknown) | undefined,
  ...values: Arguments
): void {
  const call = async () => hook?.(...values)
  call().catch(() => undefined)
}
