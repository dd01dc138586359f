/** What can go wrong, as one word a program can act on. */
export type ConnectErrorCode = keyof typeof connectErrors

/** What each code means: the HTTP status it travels with, whether a retry can help, and the words for the person. */
export const connectErrors = {
  token_fetch_failed: {
    status: 502,
    retryable: true,
    userMessage: 'The connection could not be started. Try again.',
  },
  token_invalid_response: {
    status: 502,
    retryable: false,
    userMessage: 'The connection could not be started. Contact support if this goes on.',
  },
  token_expired: { status: 401, retryable: true, userMessage: 'This took longer than allowed. Start again.' },
  unauthorized: { status: 401, retryable: false, userMessage: 'You are signed out. Sign in and try again.' },
  forbidden: { status: 403, retryable: false, userMessage: 'You are not allowed to do this. Ask an administrator.' },
  not_found: { status: 404, retryable: false, userMessage: 'This connection no longer exists. Reload the page.' },
  rate_limited: { status: 429, retryable: true, userMessage: 'Too many tries at once. Wait a moment and try again.' },
  network: { status: 503, retryable: true, userMessage: 'The service could not be reached. Try again.' },
  offline: { status: 503, retryable: true, userMessage: 'You are offline. Check your connection.' },
  timeout: { status: 504, retryable: true, userMessage: 'This took too long. Try again.' },
  validation: { status: 422, retryable: false, userMessage: 'Something in the request is not right.' },
  already_open: { status: 409, retryable: false, userMessage: 'A connection is already being set up on this page.' },
  popup_blocked: {
    status: 400,
    retryable: true,
    userMessage: 'Your browser blocked the window. Allow pop-ups and try again.',
  },
  hub_load_failed: {
    status: 503,
    retryable: true,
    userMessage: 'The connection window could not be loaded. Try again.',
  },
  hub_timeout: { status: 504, retryable: true, userMessage: 'The connection window did not appear. Try again.' },
  edit_not_saved: { status: 409, retryable: true, userMessage: 'Your changes were not saved. Start again.' },
  upstream_failed: {
    status: 502,
    retryable: true,
    userMessage: 'The connection service did not answer as it should. Try again.',
  },
  aborted: { status: 499, retryable: true, userMessage: 'This was stopped before it was done.' },
  misconfigured: {
    status: 500,
    retryable: false,
    userMessage: 'Connecting is not set up correctly. Contact support.',
  },
  unknown: { status: 500, retryable: true, userMessage: 'Something went wrong. Try again.' },
} as const satisfies Record<string, { status: number; retryable: boolean; userMessage: string }>
