import { readContract, type WireFields } from './readContract.js'

/**
 * Writes a request, a session, a token or an account in the vendor's spelling: snake_case, dates as ISO strings, enum keys as
 * wire values. Omits undefined, null and everything outside the contract, and passes metadata through.
 * @throws ConnectError `validation`, whose issues name the fields of a wrong type.
 */
export function toWire(value: WireFields): Record<string, unknown> {
  return readContract(value, true)
}
