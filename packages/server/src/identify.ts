import { isConnectError } from '@connect-hub/session'
import type { ConnectHandlerOptions, ConnectOwner } from './ConnectHandlerOptions.js'
import { fail } from './fail.js'

type Named = Awaited<ReturnType<ConnectHandlerOptions['authenticate']>>

/** The owner that authenticate names, or a ConnectError. Nothing of what authenticate throws gets into its message. */
export async function identify(authenticate: () => Named | Promise<Named>): Promise<ConnectOwner> {
  let owner: ConnectOwner | undefined
  try {
    owner = copyOwner(await authenticate())
  } catch (cause) {
    if (isConnectError(cause) && cause.code === 'forbidden') fail('forbidden', 'authenticate refused.')
    fail('unknown', 'authenticate failed. See onError.', { cause })
  }
  if (!owner) fail('unauthorized', 'authenticate named no owner.')
  // Without an id the vendor would be asked for everyone's accounts.
  if (!isFilled(owner.originOwnerId) || !isFilled(owner.originOwnerName))
    fail('misconfigured', 'authenticate gave no originOwnerId or originOwnerName.')
  if (typeof (owner.originUsername ?? '') !== 'string')
    fail('misconfigured', 'authenticate gave an originUsername that is not a string. Give one, or leave it out.')
  return owner
}

// Read within the try: a getter may throw, or give something else the next time.
const copyOwner = (owner: Named) =>
  owner
    ? {
        originOwnerId: owner.originOwnerId,
        originOwnerName: owner.originOwnerName,
        originUsername: owner.originUsername,
      }
    : undefined

const isFilled = (value: unknown) => typeof value === 'string' && value.trim()
