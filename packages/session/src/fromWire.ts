import { readContract, type WireFields } from './readContract.js'

/**
 * Reads a request, a session, a token or an account, in snake_case or camelCase (snake_case wins where both are given).
 * Dates become Date, organization_id a string, enum keys wire values; null is absent; metadata is passed on as it is;
 * unknown fields are ignored; unknown categories, types and statuses are kept. It checks the type of what is there, not
 * that anything is missing: for that, parse the result with a schema of `@connect-hub/session/schema`.
 * @throws ConnectError `validation`, whose issues name the field that has a wrong type.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names what it reads, as with JSON.parse
export function fromWire<T = WireFields>(json: unknown): T
export function fromWire(json: unknown): unknown {
  return readContract(json, false)
}
