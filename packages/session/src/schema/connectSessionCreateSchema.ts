import * as z from 'zod/v4'
import { connectIssues } from '../connectIssues.js'
import { field, optionalText, requiredText } from './fields.js'
import { requestFields } from './requestFields.js'
import { always, rules } from './rules.js'

/**
 * Validates a whole request as a backend sends it, including the owner. Treats blank and null as not set, converts enum keys to
 * wire values, and omits unknown fields.
 */
export const connectSessionCreateSchema = z
  .object({
    originOwnerId: field(
      requiredText(connectIssues.owner_id),
      'ConnectSessionCreate.origin_owner_id',
      'The origin owner identifier: the tenant of your product whose account is linked.',
    ),
    originOwnerName: field(
      requiredText(connectIssues.owner_name),
      'ConnectSessionCreate.origin_owner_name',
      'The origin owner name. Keep it the same for a tenant: the vendor finds the account by it.',
    ),
    originUsername: field(
      optionalText(),
      'ConnectSessionCreate.origin_username',
      'The origin username: who links the account.',
    ),
    ...requestFields,
  })
  .superRefine(rules, always)
