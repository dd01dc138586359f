import { ConnectError } from '@connect-hub/session'

/** Reads an answer of the vendor; what does not fit the contract is the vendor's failure, not a fault in the browser's request. */
export function readUpstream<T>(read: () => T): T {
  try {
    return read()
  } catch (cause) {
    throw new ConnectError('upstream_failed', {
      message: 'The vendor answered with something else than expected.',
      cause,
    })
  }
}
