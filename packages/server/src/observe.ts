import { ConnectError } from '@connect-hub/session'
import type { ConnectHandlerRequest, RequestEvent, UpstreamEvent } from './ConnectHandlerEvent.js'
import type { ConnectHandlerOptions } from './ConnectHandlerOptions.js'
import type { HandlerSettings } from './readOptions.js'
import { redactError } from './redactError.js'

// Bundlers replace process.env.NODE_ENV with a string; workers may have no process.
declare const process: { env: { NODE_ENV?: string } } | undefined

/** Passes events and errors of one request to the host. */
export interface Observer {
  emit: (event: RequestEvent | UpstreamEvent) => void
  /** Reports an error and returns it without secrets. */
  report: (error: ConnectError) => ConnectError
}

/** Creates the reporter for the request that `about` describes. Errors thrown by host callbacks have no effect. */
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
      // The check is inline so that a production build drops the texts.
      else if (typeof process === 'object' && process.env.NODE_ENV !== 'production' && process.env.NODE_ENV !== 'test')
        callSafely(async () =>
          (await import('./development/printFailure.js')).printFailure(redacted, baseUrl, vendorStatus),
        )
      return redacted
    },
  }
}

/** Returns a ConnectError unchanged, and wraps any other value as the cause of one. */
export function toFailure(cause: unknown): ConnectError {
  try {
    if (cause instanceof ConnectError) return cause
  } catch {
    // A thrown proxy may throw again when asked for its class.
  }
  return new ConnectError('unknown', { cause })
}

/** Whether to call onError. Requests that maxConcurrent refuses only emit events, because errors would flood the log. */
export const isReportable = ({ cause, status, code }: ConnectError) =>
  Boolean(cause) || (status >= 500 && code !== 'rate_limited')

// A hook that throws or rejects must not change an answer or end the process.
function callSafely<T extends unknown[]>(hook: (...values: T) => unknown, ...values: T): void {
  const call = async () => hook(...values)
  call().catch(() => undefined)
}
