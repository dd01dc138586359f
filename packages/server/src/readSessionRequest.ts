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

/** Several times what there is. */
const maxCategories = 100
/** Of 64 KB of what is wrong, an answer names the beginning. */
const maxIssues = 20

/**
 * What a browser asks for, from JSON in either spelling. It accepts and refuses what connectSessionRequestSchema of
 * "@connect-hub/session/schema" does, without zod; a test compares both. Only here is the number of categories limited.
 * @throws ConnectError `validation`
 */
export function readSessionRequest(json: unknown): ConnectSessionRequest {
  // Before they are read, which takes time for each.
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

/** Throws the issues, if there are any: the first 20 by name. */
export function refuse(all: readonly ConnectErrorIssue[]): void {
  if (all.length === 0) return
  const issues = all.slice(0, maxIssues)
  const more = all.length > maxIssues ? ` … and ${all.length - maxIssues} more.` : ''
  fail('validation', issues.map(({ path, message }) => `${path}: ${message}`).join(' ') + more, { issues })
}
