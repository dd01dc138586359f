import type { ConnectError } from '@connect-hub/session'

/**
 * The error of the one moment when even the class of errors may be missing: the kit's own code did not load. Everything that
 * a ConnectError has, without its class.
 */
export function runtimeFailed(cause: unknown): ConnectError {
  const fields = {
    kind: 'ConnectError' as const,
    code: 'hub_load_failed' as const,
    userMessage: 'This could not be loaded. Try again.',
    retryable: true,
    status: 503,
    retryAfter: undefined,
    requestId: undefined,
    issues: undefined,
  }
  const error = new Error("The kit's own code could not be loaded.", { cause })
  return Object.assign(error, fields, { toJSON: () => ({ ...fields, message: error.message }) })
}
