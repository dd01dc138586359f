import type { ConnectError } from '@connect-hub/session'
import { startHint } from './startHint.js'

/**
 * Prints a redacted error as one line with its causes, the likely fix and the docs section. `vendorStatus` is the last
 * status of the vendor's API: 0 when the connection failed, undefined without a call.
 */
export function printFailure(error: ConnectError, baseUrl: string, vendorStatus: number | undefined): void {
  const { code, requestId, message } = error
  const line = [
    `Connect Hub Kit: ${code} (request ${requestId}): ${message}`,
    ...causesOf(error),
    `Likely fix: ${likelyFix(error, new URL(baseUrl), vendorStatus)}`,
    `More: node_modules/@connect-hub/server/docs/reference/errors.md#${code}`,
  ].join(' | ')
  // oxlint-disable-next-line no-console -- without onError, the console is the only place to report errors
  console.error(line.replaceAll(/\s+/g, ' '))
}

function causesOf({ cause }: Error): string[] {
  return cause instanceof Error ? [`Cause: ${cause.message || cause.name}`, ...causesOf(cause)] : []
}

function likelyFix({ code }: ConnectError, api: URL, vendorStatus: number | undefined): string {
  if (vendorStatus === 0) return `Nothing answers at ${api.origin}. ${startHint(api)}`
  if (vendorStatus === 401 || vendorStatus === 403)
    return `The API at ${api.origin} refuses the key. Set STACKONE_API_KEY to a secret key of this project, and restart the server.`
  if (vendorStatus !== undefined) return `Read the cause: it quotes the answer from ${api.origin}.`
  if (code === 'timeout') return `Nothing answered in time. Check \`authenticate\` and ${api.origin}.`
  if (code === 'misconfigured') return 'Return both from `authenticate`, based on your own session.'
  return '`authenticate` threw an error: read the cause. Return null when nobody is signed in.'
}
