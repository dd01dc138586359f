import {
  type ConnectErrorIssue,
  type ConnectIssueCode,
  type ConnectSessionCreate,
  connectIssue,
  connectOwnerFields,
  connectSessionIssues,
  fromWire,
  isConnectError,
} from '@connect-hub/session'
import { type SessionFieldName, type SessionOwner, sessionFieldNames, sessionFields } from './SessionFields.js'

/**
 * Reads a request and finds what is wrong with it: the types that `fromWire` reads and the rules of `connectSessionIssues`.
 * Accepts and refuses what the schemas of `@connect-hub/session/schema` do, without zod; a test compares both.
 */
export function checkSession(given: Partial<ConnectSessionCreate>, owner: SessionOwner) {
  const issues = new Map<string, ConnectErrorIssue>()
  const report = (issue: ConnectErrorIssue) => issues.has(issue.path) || issues.set(issue.path, issue)
  const create: Partial<ConnectSessionCreate> = {}
  for (const name of sessionFieldNames) {
    const ownedByServer = owner === 'server' && name in connectOwnerFields
    const code = ownedByServer ? given[name] !== undefined && 'owner_by_server' : readField(name, given, create)
    if (code) report(connectIssue(name, code))
  }
  if (owner === 'form')
    for (const name of ['originOwnerId', 'originOwnerName'] as const)
      if (!create[name]?.trim()) report(connectIssue(name, sessionFields[name].wrong))
  for (const issue of connectSessionIssues(given)) report(issue)
  return { create, issues: [...issues.values()] }
}

/** Reads a field into the request, or says what is wrong with its type. */
function readField(
  name: SessionFieldName,
  given: Partial<ConnectSessionCreate>,
  create: Partial<ConnectSessionCreate>,
): ConnectIssueCode | undefined {
  try {
    Object.assign(create, fromWire({ [name]: given[name] }))
    return undefined
  } catch (error) {
    const path = isConnectError(error) ? error.issues?.[0]?.path : name
    // A longer path names an item of the list.
    return path === name ? sessionFields[name].wrong : 'category'
  }
}
