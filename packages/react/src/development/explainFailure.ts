import type { ConnectError, ConnectErrorCode } from '@connect-hub/session'

const mounted =
  'Mount the connect handler under the path in `endpoint`. If the page and the server use different ports, let the dev server proxy that path to your server.'
const serverLog =
  "Read your server's log (`onError` of createConnectHandler). Usual reasons: the emulator isn't running at `baseUrl`, or STACKONE_API_KEY isn't a secret key of this project."
const serverDown =
  'Start your server. The answer came from a proxy in front of it, or from a crash. If your server is running, read its log.'

/** The usual cause of each failure that a developer can fix. Undefined for those that only users or time can fix. */
const likelyFixes: Record<ConnectErrorCode, string | undefined> = {
  token_fetch_failed: mounted,
  token_invalid_response: mounted,
  token_expired: undefined,
  unauthorized:
    '`authenticate` returned nobody. Sign in, and check that the request carries your cookie, or a header from the `headers` prop.',
  forbidden:
    "Add the page's origin to `allowedOrigins`, or keep the Host header in your dev proxy (Vite: changeOrigin: false). Or `allow` excludes what this button asks for.",
  not_found: mounted,
  rate_limited: 'Look for a page that starts sessions without a click.',
  network:
    "Check that your server runs at this address. If it does, the browser blocked the answer (CORS): serve page and handler from one origin, or add the page's origin to `allowedOrigins`.",
  offline: undefined,
  timeout: 'Check how long the vendor takes (`onEvent` on your server) before you raise `timeoutMs`.',
  validation: "Correct the fields that the message names. The server sets the owner: a page can't.",
  already_open: undefined,
  popup_blocked: undefined,
  hub_load_failed:
    'Install @stackone/hub beside the kit, and allow its file in your Content-Security-Policy (script-src).',
  hub_timeout:
    "The hub showed nothing. Check that `baseUrl` of stackOneHub() answers (is the emulator running?), and that your Content-Security-Policy's connect-src allows it.",
  edit_not_saved: undefined,
  upstream_failed: serverLog,
  aborted: undefined,
  misconfigured: serverLog,
  unknown: 'Look at the cause below this message.',
}

/** Whether only a proxy or a crash answered: the connect handler always sends JSON with a 5xx. */
const isServerDown = (message: string) => /answered 5\d\d without JSON/.test(message)

/** Explains a failure for the console: its code, what happened, the likely fix and the docs section. Undefined when a developer can't fix it. */
export function explainFailure({ code, message, requestId }: ConnectError): string | undefined {
  const fix = isServerDown(message) ? serverDown : likelyFixes[code]
  if (fix === undefined) return undefined
  return [
    `Connect Hub Kit: ${code}${requestId ? ` (request ${requestId})` : ''}`,
    message,
    `Likely fix: ${fix}`,
    `More: node_modules/@connect-hub/react/docs/reference/errors.md#${code}`,
  ].join('\n')
}
