import * as z from 'zod/v4'
import type { LinkedAccountStatus } from '../LinkedAccount.js'
import { categories, date, field, flag, optional, optionalType, text } from './fields.js'

const source = (name: string) => `LinkedAccount.${name}`

/** Validates a linked account. Omits unknown fields, and the vendor's `credentials` and `setup_information`. */
export const linkedAccountSchema = z.object({
  id: field(text(), source('id'), 'The id of the account.'),
  provider: field(text(), source('provider'), 'The provider it is linked to.'),
  status: field(
    text().transform((value): LinkedAccountStatus => value),
    source('status'),
    'The status of the account.',
  ),
  originOwnerId: field(text(), source('origin_owner_id'), 'The origin owner identifier.'),
  originOwnerName: field(text(), source('origin_owner_name'), 'The origin owner name.'),
  createdAt: field(date(), source('created_at'), 'When the account was linked.'),
  updatedAt: field(date(), source('updated_at'), 'When the account was last changed.'),
  providerName: field(optional(text()), source('provider_name'), "The provider's display name."),
  originUsername: field(optional(text()), source('origin_username'), 'Who linked the account.'),
  label: field(optional(text()), source('label'), 'The label of the account.'),
  type: field(optionalType(), source('type'), 'The type of the account: production or test.'),
  shared: field(optional(flag()), source('shared'), 'Whether the account is shared.'),
  categories: field(optional(categories()), source('categories'), 'The categories of the provider.'),
  statusReasons: field(
    optional(z.array(z.object({ code: optional(text()), description: optional(text()), timestamp: optional(date()) }))),
    source('status_reasons'),
    'Why the account has its status.',
  ),
})
