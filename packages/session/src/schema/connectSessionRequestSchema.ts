import * as z from 'zod/v4'
import { connectIssues } from '../connectIssues.js'
import { requestFields } from './requestFields.js'
import { always, rules } from './rules.js'

const byServer = z
  .never(connectIssues.owner_by_server)
  .nullish()
  .transform(() => undefined)
  .optional()

/**
 * Validates what a browser may request. Refuses owner fields, because a browser that could choose the owner could reach another
 * tenant's accounts. Omits other unknown fields. Reads camelCase: pass it the result of `fromWire`.
 */
export const connectSessionRequestSchema = z
  .object({
    originOwnerId: byServer,
    originOwnerName: byServer,
    originUsername: byServer,
    ...requestFields,
  })
  .superRefine(rules, always)
