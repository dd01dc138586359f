/** The codes of errors, for programs to act on. */
export type ConnectErrorCode = keyof typeof connectErrors

/**
 * Defines each code: its HTTP status, whether a retry can help, and the text for the user. The texts are short, because every
 * page includes them; docs/reference/errors.md has a section for each code.
 */
export const connectErrors = {
  token_fetch_failed: { status: 502, retryable: true, userMessage: 'This could not be started. Try again.' },
  token_invalid_response: { status: 502, retryable: false, userMessage: 'This could not be started. Contact support.' },
  token_expired: { status: 401, retryable: true, userMessage: 'The session has ended. Start again.' },
  unauthorized: { status: 401, retryable: false, userMessage: 'You are signed out. Sign in again.' },
  forbidden: { status: 403, retryable: false, userMessage: 'You are not allowed to do this.' },
  not_found: { status: 404, retryable: false, userMessage: 'This connection does not exist.' },
  rate_limited: { status: 429, retryable: true, userMessage: 'Too many tries. Wait a moment and try again.' },
  network: { status: 503, retryable: true, userMessage: 'The service could not be reached. Try again.' },
  offline: { status: 503, retryable: true, userMessage: 'You are offline.' },
  timeout: { status: 504, retryable: true, userMessage: 'This took too long. Try again.' },
  validation: { status: 422, retryable: false, userMessage: 'Something in this is not valid.' },
  already_open: { status: 409, retryable: false, userMessage: 'A connection is already open.' },
  popup_blocked: { status: 400, retryable: true, userMessage: 'Allow pop-ups and try again.' },
  hub_load_failed: { status: 503, retryable: true, userMessage: 'This could not be loaded. Try again.' },
  hub_timeout: { status: 504, retryable: true, userMessage: 'This could not be loaded. Try again.' },
  edit_not_saved: { status: 409, retryable: true, userMessage: 'Your changes were not saved. Start again.' },
  upstream_failed: { status: 502, retryable: true, userMessage: 'The service failed. Try again.' },
  aborted: { status: 499, retryable: true, userMessage: 'This was stopped.' },
  misconfigured: { status: 500, retryable: false, userMessage: 'This is not set up correctly. Contact support.' },
  unknown: { status: 500, retryable: true, userMessage: 'Something went wrong. Try again.' },
} as const satisfies Record<string, { status: number; retryable: boolean; userMessage: string }>
