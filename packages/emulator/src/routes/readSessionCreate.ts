import { ApiError } from '../http/errors.js'
import { readFlag, readObject, readText, refuse } from '../http/readFields.js'
import { isRecord } from '../http/readRequest.js'
import type { SessionRequest } from '../state/records.js'

/** Reads the request for a session from the wire's spelling. Throws 400 or 422 with what is wrong. */
export function readSessionCreate(body: unknown): SessionRequest {
  if (!isRecord(body)) throw new ApiError(400, 'The body must be a JSON object')
  const create = {
    originOwnerId: required(body, 'origin_owner_id'),
    originOwnerName: required(body, 'origin_owner_name'),
    originUsername: readText(body, 'origin_username'),
    accountId: readText(body, 'account_id'),
    categories: categories(body['categories']),
    expiresIn: seconds(body['expires_in']),
    connectorProfileId: connectorProfile(body),
    label: readText(body, 'label'),
    metadata: readObject(body, 'metadata'),
    multiple: readFlag(body, 'multiple'),
    provider: readText(body, 'provider'),
    providerVersion: readText(body, 'provider_version'),
    type: readText(body, 'type'),
  } satisfies Record<keyof SessionRequest, unknown>
  if (create.providerVersion && !create.provider) refuse('provider_version must be used together with provider')
  return create
}

/** Throws 422 when the body names the profile twice, or names a provider as well. */
function connectorProfile(body: Record<string, unknown>): string | undefined {
  const named = ['connector_profile_id', 'integration_id'].filter((key) => readText(body, key))
  const [first, second] = named
  if (second) refuse('connector_profile_id and integration_id name the same value: send connector_profile_id alone')
  if (first && readText(body, 'provider')) refuse(`${first} is an alternative to provider`)
  if (first && readText(body, 'provider_version')) refuse(`${first} is an alternative to provider_version`)
  return first && readText(body, first)
}

function required(body: Record<string, unknown>, key: string): string {
  return readText(body, key) || refuse(`${key} must be a string that is not empty`)
}

function categories(value: unknown): string[] | undefined {
  if (value === undefined || value === null) return undefined
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value
  return refuse('categories must be an array of strings')
}

function seconds(value: unknown): number | undefined {
  if (value === undefined || value === null) return undefined
  return typeof value === 'number' && value > 0 ? value : refuse('expires_in must be a positive number')
}
