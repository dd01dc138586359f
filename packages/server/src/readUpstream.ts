import { fail } from './fail.js'

/** Reads an answer of the vendor; what does not fit the contract is the vendor's failure, not a fault in the browser's request. */
export function readUpstream<T>(read: () => T): T {
  try {
    return read()
  } catch (cause) {
    return fail('upstream_failed', 'The vendor answered with something else.', { cause })
  }
}
