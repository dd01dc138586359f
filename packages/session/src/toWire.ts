import { readContract, type WireFields } from './readContract.js'

/**
 * Writes a request, a session, a token or an account as the vendor spells it: snake_case, dates as ISO strings, enum keys
 * as wire values. Sends nothing that was not set (undefined and null are left out) and nothing outside the contract;
 * metadata is passed on as it is.
 * @throws ConnectError `validation`, whose issues name the field that has a wrong type.
 */
export function toWire(value: WireFields): Record<string, unknown> {
  return readContract(value, true)
}
