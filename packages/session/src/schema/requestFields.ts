import * as z from 'zod/v4'
import { type ConnectSessionRequest, defaultExpiresIn } from '../ConnectSessionCreate.js'
import { connectIssues } from '../connectIssues.js'
import { categories, field, flag, metadata, optional, optionalText, optionalType } from './fields.js'

const source = (name: string) => `ConnectSessionCreate.${name}`

/** The fields of a request that a browser may set. */
export const requestFields = {
  accountId: field(
    optionalText(),
    source('account_id'),
    'The account associated with this session. When set, the hub opens in edit mode.',
  ),
  categories: field(optional(categories()), source('categories'), 'The categories of the provider to connect to.'),
  connectorProfileId: field(
    optionalText(),
    source('connector_profile_id'),
    'The connector profile the hub opens at. Excludes provider and providerVersion.',
  ),
  expiresIn: field(
    optional(z.number(connectIssues.seconds)),
    source('expires_in'),
    `How long the session is valid, in seconds. ${defaultExpiresIn} when left out.`,
  ),
  integrationId: field(
    optionalText(),
    source('integration_id'),
    'The earlier name of connector_profile_id, deprecated by the vendor. Excludes provider and providerVersion.',
  ),
  label: field(optionalText(), source('label'), 'The label to be applied to the account associated with this session.'),
  metadata: field(optional(metadata()), source('metadata'), 'The metadata for the connection: any keys and values.'),
  multiple: field(
    optional(flag()),
    source('multiple'),
    'Allows several accounts with the same origin owner id and provider. Has no effect if accountId is set.',
  ),
  provider: field(optionalText(), source('provider'), 'The provider to connect to.'),
  providerVersion: field(
    optionalText(),
    source('provider_version'),
    'The provider version to connect to. Must be used together with provider. Deprecated by the vendor: sessions can fail.',
  ),
  type: field(optionalType(), source('type'), 'The type of the account: production (the default) or test.'),
} satisfies Record<keyof ConnectSessionRequest, z.ZodType>
