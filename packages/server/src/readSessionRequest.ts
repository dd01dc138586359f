import {
  type ConnectErrorIssue,
  type ConnectSessionRequest,
  connectOwnerFields,
  connectRequestFields,
  connectSessionIssues,
  fromWire,
} from '@connect-hub/session'
import { fail } from './fail.js'
import { namesOf, pick } from './pick.js'

/** The maximum number of categories: several times the existing ones. */
const maxCategories = 100
/** The maximum number of issues in an answer, because a body of 64 KB can contain thousands. */
const maxIssues = 20

/**
 * Reads a session request from JSON in either spelling. It accepts and refuses the same input as connectSessionRequestSchema of
 * "@connect-hub/session/schema", without zod; a test compares both. In addition, it limits the number of categories.
 * @throws ConnectError `validation`
 */
export function readSessionRequest(json: unknown): ConnectSessionRequest {
  // Checks the number first, because reading each category takes time.
  const { categories } = { ...(json as { categories?: unknown } | null) }
  if (Array.isArray(categories) && categories.length > maxCategories)
    refuse([{ path: 'categories', message: `Choose at most ${maxCategories} categories.` }])
  const fields = fromWire(json)
  const owner = namesOf(connectOwnerFields).filter((name) => fields[name] !== undefined)
  refuse([
    ...owner.map((path) => ({ path, message: 'The server sets the owner. Leave this out.' })),
    ...connectSessionIssues(fields),
  ])
  return pick(fields, namesOf(connectRequestFields))
}

/** Throws if there are issues, and names the first 20. */
export function refuse(all: readonly ConnectErrorIssue[]): void {
  if (all.length === 0) return
  const issues = all.slice(0, maxIssues)
  const more = all.length > maxIssues ? ` … and ${all.length - maxIssues} more.` : ''
  fail('validation', issues.map(({ path, message }) => `${path}: ${message}`).join(' ') + more, { issues })
}
