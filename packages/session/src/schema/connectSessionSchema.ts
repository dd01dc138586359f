import * as z from 'zod/v4'
import { categories, date, field, metadata, optional, optionalType, text } from './fields.js'

const source = (name: string) => `ConnectSession.${name}`

/** Validates a session as the vendor returns it. Treats null as absent, omits unknown fields and keeps unknown enum values. */
export const connectSessionSchema = z.object({
  id: field(z.number(), source('id'), 'The id of the session. May be fractional.'),
  organizationId: field(
    z.union([z.string(), z.number()]).transform(String),
    source('organization_id'),
    'The id of your organization at the vendor: a number in older SDKs, a string since.',
  ),
  projectId: field(text(), source('project_id'), 'The id of your project at the vendor.'),
  originOwnerId: field(text(), source('origin_owner_id'), 'The origin owner identifier.'),
  originOwnerName: field(text(), source('origin_owner_name'), 'The origin owner name.'),
  createdAt: field(date(), source('created_at'), 'When the session was created.'),
  originUsername: field(optional(text()), source('origin_username'), 'The origin username.'),
  accountId: field(optional(text()), source('account_id'), 'The account that is edited.'),
  categories: field(optional(categories()), source('categories'), 'The categories of the provider to connect to.'),
  connectorProfileId: field(optional(text()), source('connector_profile_id'), 'The connector profile of this session.'),
  externalTriggerToken: field(
    optional(text()),
    source('external_trigger_token'),
    'External trigger token to be used to trigger actions on the account.',
  ),
  integrationId: field(optional(text()), source('integration_id'), 'The auth config of this session.'),
  label: field(optional(text()), source('label'), 'The label of the account.'),
  metadata: field(
    optional(metadata()),
    source('metadata'),
    'Keys and values defined when the session was created, for example to tag an account by its pricing plan.',
  ),
  provider: field(optional(text()), source('provider'), 'The provider to connect to.'),
  type: field(optionalType(), source('type'), 'The type of the account: production or test.'),
})

/** Validates a session with the secrets that open the hub. */
export const connectSessionTokenSchema = connectSessionSchema.extend({
  token: field(text(), 'ConnectSessionTokenAuthLink.token', 'Opens the hub for this session. Keep it in memory only.'),
  authLinkUrl: field(text(), 'ConnectSessionTokenAuthLink.auth_link_url', "Opens the hub on the vendor's page."),
  expiresAt: field(optional(date()), 'the kit', "When the token ends: the kit's server adds it."),
})
