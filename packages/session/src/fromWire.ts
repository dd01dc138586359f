import { readContract, type WireFields } from './readContract.js'

/**
 * Reads a request, a session, a token or an account, in snake_case or camelCase; snake_case wins if both are present. It
 * converts dates to Date, organization_id to a string and enum keys to wire values, treats null as absent, passes metadata
 * through, ignores unknown fields, and keeps unknown categories, types and statuses. It validates the types of existing
 * fields; to require fields, parse the result with a schema of `@connect-hub/session/schema`.
 * @throws ConnectError `validation`, whose issues name the fields of a wrong type.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names what it reads, as with JSON.parse
export function fromWire<T = WireFields>(json: unknown): T
export function fromWire(json: unknown): unknown {
  return readContract(json, false)
}
