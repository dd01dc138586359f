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
 * What a browser may ask for. An owner field is an error, since a browser that could choose the owner could reach another
 * tenant's accounts; other unknown fields are left out. Reads camelCase: give it the result of `fromWire`.
 */
export const connectSessionRequestSchema = z
  .object({
    originOwnerId: byServer,
    originOwnerName: byServer,
    originUsername: byServer,
    ...requestFields,
  })
  .superRefine(rules, always)
