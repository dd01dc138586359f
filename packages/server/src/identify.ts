import { ConnectError, isConnectError } from '@connect-hub/session'
import type { ConnectHandlerOptions, ConnectOwner } from './ConnectHandlerOptions.js'

type Named = Awaited<ReturnType<ConnectHandlerOptions['authenticate']>>

/** The owner that authenticate names, or a ConnectError. Nothing of what authenticate throws gets into its message. */
export async function identify(authenticate: () => Named | Promise<Named>): Promise<ConnectOwner> {
  let owner: Named
  try {
    owner = await authenticate()
  } catch (cause) {
    if (isConnectError(cause) && cause.code === 'forbidden') throw new ConnectError('forbidden')
    throw new ConnectError('unknown', { message: 'authenticate failed. See onError.', cause })
  }
  if (!owner) throw new ConnectError('unauthorized')
  // Without an id the vendor would be asked for everyone's accounts.
  if (isFilled(owner.originOwnerId) && isFilled(owner.originOwnerName)) return owner
  throw new ConnectError('misconfigured', {
    message: 'authenticate gave no originOwnerId or originOwnerName (strings).',
  })
}

const isFilled = (value: unknown) => typeof value === 'string' && value.trim() !== ''
