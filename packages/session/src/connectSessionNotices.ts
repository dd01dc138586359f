import type { ConnectSessionRequest } from './ConnectSessionCreate.js'
import { type ConnectIssueCode, connectIssue } from './connectIssues.js'

/** A part of a request that is allowed but has no effect, or may soon have none. */
export interface ConnectSessionNotice {
  /** The field, in camelCase. */
  path: string
  /** A code for programs to act on. */
  code: ConnectIssueCode
  /** An explanation for the user. */
  message: string
}

/**
 * Returns notices about a valid request. `multiple` has no effect with `accountId`, and the vendor has deprecated
 * `providerVersion`.
 */
export function connectSessionNotices({
  accountId,
  multiple,
  providerVersion,
}: ConnectSessionRequest): ConnectSessionNotice[] {
  return [
    ...(accountId && multiple ? [connectIssue('multiple', 'multiple_without_effect')] : []),
    ...(providerVersion ? [connectIssue('providerVersion', 'version_deprecated')] : []),
  ]
}
