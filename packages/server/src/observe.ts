import { ConnectError } from '@connect-hub/session'
import type { ConnectHandlerRequest, RequestEvent, UpstreamEvent } from './ConnectHandlerEvent.js'
import type { ConnectHandlerOptions } from './ConnectHandlerOptions.js'
import type { HandlerSettings } from './readOptions.js'
import { redactError } from './redactError.js'

// Bundlers replace it with a text; workers may have none.
declare const process: { env: { NODE_ENV?: string } } | undefined

/** Passes events and errors of one request to the host. */
export interface Observer {
  emit: (event: RequestEvent | UpstreamEvent) => void
  /** Returns the error as it was reported: without secrets. */
  report: (error: ConnectError) => ConnectError
}

/** Reports what happens in the request that `about` describes. Host callbacks may throw without any effect. */
export function observe<Context>(
  { onEvent, onError }: Pick<ConnectHandlerOptions<Context>, 'onEvent' | 'onError'>,
  { baseUrl, redactKey }: HandlerSettings,
  about: ConnectHandlerRequest,
): Observer {
  let vendorStatus: number | undefined
  return {
    emit: (event) => {
      if (event.type === 'upstream') vendorStatus = event.status
      if (onEvent) callSafely(onEvent, { ...about, ...event })
    },
    report: (error) => {
      const redacted = redactError(error, about.requestId, redactKey)
      if (onError) callSafely(onError, redacted, about)
      // In place, so that a build for production drops the words.
      else if (typeof process === 'object' && process.env.NODE_ENV !== 'production' && process.env.NODE_ENV !== 'test')
        callSafely(async () =>
          (await import('./development/printFailure.js')).printFailure(redacted, baseUrl, vendorStatus),
        )
      return redacted
    },
  }
}

/** Returns a ConnectError as it is, and anything else as the cause of one. Asking a proxy for its class may throw. */
export function toFailure(cause: unknown): ConnectError {
  try {
    if (cause instanceof ConnectError) return cause
  } catch {
    // Not one of the kit's errors.
  }
  return new ConnectError('unknown', { cause })
}

/** Whether the host has to know of a failure. A burst that maxConcurrent refuses is in the events; as errors it would flood the log. */
export const isReportable = ({ cause, status, code }: ConnectError) =>
  Boolean(cause) || (status >= 500 && code !== 'rate_limited')

// A hook that throws, at once or later, must not change an answer or end the process.
function callSafely<T extends unknown[]>(hook: (...values: T) => unknown, ...values: T): void {
  const call = async () => hook(...values)
  call().catch(() => undefined)
}
