import type { ConnectError, connectErrors } from '@connect-hub/session'

/** The rows of the table that are needed before the table is loaded. */
const rows = {
  offline: { status: 503, retryable: true, userMessage: 'You are offline.' },
  hub_load_failed: { status: 503, retryable: true, userMessage: 'This could not be loaded. Try again.' },
} as const satisfies Partial<typeof connectErrors>

/**
 * Creates the error of the kit's own code that did not load, without the class of errors, which is part of that code. It has
 * everything that a ConnectError has.
 */
export function bareError(cause: unknown): ConnectError {
  const kind = 'ConnectError' as const
  const code = navigator.onLine ? 'hub_load_failed' : 'offline'
  const message = "The kit's own code did not load."
  const fields = { kind, code, ...rows[code], retryAfter: undefined, requestId: undefined, issues: undefined } as const
  return Object.assign(new Error(message, { cause }), fields, { toJSON: () => ({ ...fields, message }) })
}
