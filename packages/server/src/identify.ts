import { ConnectError, isConnectError } from '@connect-hub/session'
import type { ConnectOwner } from './ConnectHandlerOptions.js'

/** The owner that authenticate names, or a ConnectError. Nothing of what authenticate throws gets into its message. */
export async function identify(authenticate: () => Named | Promise<Named>): Promise<ConnectOwner> {
  const owner = await call(authenticate)
  if (!owner) throw new ConnectError('unauthorized', { message: 'authenticate named no owner.' })
  // Without an id the vendor would be asked for everyone's accounts.
  if (isFilled(owner.originOwnerId) && isFilled(owner.originOwnerName)) return owner
  throw new ConnectError('misconfigured', {
    message: 'authenticate must give originOwnerId and originOwnerName as strings that are not empty.',
  })
}

type Named = ConnectOwner | null | undefined | false

async function call(authenticate: () => Named | Promise<Named>): Promise<Named> {
  try {
    return await authenticate()
  } catch (cause) {
    if (isConnectError(cause) && cause.code === 'forbidden') {
      throw new ConnectError('forbidden', { message: 'authenticate refused.' })
    }
    throw new ConnectError('unknown', { message: 'authenticate failed. The server has its error in onError.', cause })
  }
}

const isFilled = (value: unknown) => typeof value === 'string' && value.trim() !== ''
