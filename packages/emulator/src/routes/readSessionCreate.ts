import { ApiError } from '../http/errors.js'
import { isRecord } from '../http/readRequest.js'
import type { SessionRequest } from '../state/records.js'

/** Reads the request for a session from the wire's spelling. Throws 400 or 422 with what is wrong. */
export function readSessionCreate(body: unknown): SessionRequest {
  if (!isRecord(body)) throw new ApiError(400, 'The body must be a JSON object')
  const create = {
    originOwnerId: required(body, 'origin_owner_id'),
    originOwnerName: required(body, 'origin_owner_name'),
    originUsername: text(body, 'origin_username'),
    accountId: text(body, 'account_id'),
    categories: categories(body['categories']),
    expiresIn: seconds(body['expires_in']),
    connectorProfileId: connectorProfile(body),
    label: text(body, 'label'),
    metadata: metadata(body['metadata']),
    multiple: flag(body['multiple']),
    provider: text(body, 'provider'),
    providerVersion: text(body, 'provider_version'),
    type: text(body, 'type'),
  } satisfies Record<keyof SessionRequest, unknown>
  if (create.providerVersion && !create.provider) refuse('provider_version must be used together with provider')
  return create
}

/** Throws 422 when the body names the profile twice, or names a provider as well. */
function connectorProfile(body: Record<string, unknown>): string | undefined {
  const named = ['connector_profile_id', 'integration_id'].filter((key) => text(body, key))
  const [first, second] = named
  if (second) refuse('connector_profile_id and integration_id name the same value: send connector_profile_id alone')
  if (first && text(body, 'provider')) refuse(`${first} is an alternative to provider`)
  if (first && text(body, 'provider_version')) refuse(`${first} is an alternative to provider_version`)
  return first && text(body, first)
}

function refuse(message: string): never {
  throw new ApiError(422, message)
}

function required(body: Record<string, unknown>, key: string): string {
  return text(body, key) || refuse(`${key} must be a string that is not empty`)
}

function text(body: Record<string, unknown>, key: string): string | undefined {
  const value = body[key]
  if (value === undefined || value === null) return undefined
  return typeof value === 'string' ? value : refuse(`${key} must be a string`)
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

function metadata(value: unknown): Record<string, unknown> | undefined {
  if (value === undefined || value === null) return undefined
  return isRecord(value) ? value : refuse('metadata must be an object')
}

function flag(value: unknown): boolean | undefined {
  if (value === undefined || value === null) return undefined
  return typeof value === 'boolean' ? value : refuse('multiple must be a boolean')
}
