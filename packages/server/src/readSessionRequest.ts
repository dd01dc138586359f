import {
  type ConnectErrorIssue,
  type ConnectSessionRequest,
  connectSessionIssues,
  fromWire,
} from '@connect-hub/session'
import { fail } from './fail.js'
import { pick } from './pick.js'

const ownerFields = ['originOwnerId', 'originOwnerName', 'originUsername'] as const
const requestFields = [
  'accountId',
  'categories',
  'expiresIn',
  'integrationId',
  'label',
  'metadata',
  'multiple',
  'provider',
  'providerVersion',
  'type',
] as const satisfies (keyof ConnectSessionRequest)[]

/**
 * What a browser asks for, from JSON in either spelling. It accepts and refuses what connectSessionRequestSchema of
 * "@connect-hub/session/schema" does, without zod; a test compares both.
 * @throws ConnectError `validation`
 */
export function readSessionRequest(json: unknown): ConnectSessionRequest {
  const fields = fromWire(json)
  const owner = ownerFields.filter((name) => fields[name] !== undefined)
  refuse([
    ...owner.map((path) => ({ path, message: 'The server sets the owner. Leave this out.' })),
    ...connectSessionIssues(fields),
  ])
  return pick(fields, requestFields)
}

/** Throws the issues, if there are any. */
export function refuse(issues: readonly ConnectErrorIssue[]): void {
  if (issues.length === 0) return
  const message = issues.map(({ path, message }) => `${path}: ${message}`).join(' ')
  fail('validation', message, { issues })
}
