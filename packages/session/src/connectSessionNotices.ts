import type { ConnectSessionRequest } from './ConnectSessionCreate.js'
import { type ConnectIssueCode, connectIssue } from './connectIssues.js'

/** Something in a request that is allowed but has no effect. */
export interface ConnectSessionNotice {
  /** The field, in camelCase. */
  path: string
  /** What about it, as one word a program can act on. */
  code: ConnectIssueCode
  /** What about it, for a person. */
  message: string
}

/** What a person should be told about a request that is valid: `multiple` has no effect with `accountId` (the vendor's rule). */
export function connectSessionNotices({ accountId, multiple }: ConnectSessionRequest): ConnectSessionNotice[] {
  return accountId && multiple ? [connectIssue('multiple', 'multiple_without_effect')] : []
}
