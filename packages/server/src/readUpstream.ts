import { fail } from './fail.js'

/** Reads an answer of the vendor. @throws ConnectError `upstream_failed` when it doesn't match the contract */
export function readUpstream<T>(read: () => T): T {
  try {
    return read()
  } catch (cause) {
    return fail('upstream_failed', 'The vendor sent an unexpected answer.', { cause })
  }
}
