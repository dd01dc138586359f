import { ApiError } from '../http/ApiError.js'
import { isRecord } from '../http/isRecord.js'

/** The body by which the hub saves an account. Throws 400 when it is something else. */
export function readCredentials(body: unknown): { integrationId: unknown; values: Record<string, string> } {
  if (!isRecord(body) || !isRecord(body['credentials'])) {
    throw new ApiError(400, 'The body must have integration_id and credentials')
  }
  const entries = Object.entries(body['credentials']).map(([key, value]) => [key, String(value)] as const)
  return { integrationId: body['integration_id'], values: Object.fromEntries(entries) }
}
