import { type ConnectIssueCode, connectIssues } from '@connect-hub/session'
import type { FormMessages } from '../messages/FormMessages.js'

/**
 * The words of an error of react-hook-form: those of `issues` for its code, or else its own. The error of a list may stand at
 * one of its items.
 */
export function messageOf(error: unknown, issues: FormMessages['issues'] = {}): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  if ('message' in error && typeof error.message === 'string') {
    const code = codeOf(error.message, 'type' in error ? error.type : undefined)
    return (code && issues[code]) ?? error.message
  }
  return Object.values(error)
    .map((item) => messageOf(item, issues))
    .find(Boolean)
}

const codes = Object.keys(connectIssues) as ConnectIssueCode[]

/** A form of the host that checks by the schemas has their words alone: zod's resolver drops what a code could travel in. */
function codeOf(message: string, type: unknown): ConnectIssueCode | undefined {
  return codes.find((code) => code === type) ?? codes.find((code) => connectIssues[code] === message)
}
