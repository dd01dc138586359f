import type { ConnectError, connectErrors } from '@connect-hub/session'

/** The rows of the table that are needed before the table is loaded. */
const rows = {
  already_open: { status: 409, retryable: false, userMessage: 'A connection is already open.' },
  offline: { status: 503, retryable: true, userMessage: 'You are offline.' },
  hub_load_failed: { status: 503, retryable: true, userMessage: 'This could not be loaded. Try again.' },
} as const satisfies Partial<typeof connectErrors>

/**
 * The error of a moment when the class of errors is not loaded, and perhaps cannot be: nothing of it is in a page before
 * intent. It has everything that a ConnectError has, without its class.
 */
export function bareError(code: keyof typeof rows, message: string, cause?: unknown): ConnectError {
  const kind = 'ConnectError' as const
  const fields = { kind, code, ...rows[code], retryAfter: undefined, requestId: undefined, issues: undefined }
  const error = new Error(message, { cause })
  return Object.assign(error, fields, { toJSON: () => ({ ...fields, message }) })
}
