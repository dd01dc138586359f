import { isConnectError } from '@connect-hub/session'
import type { ConnectHandlerOptions, ConnectOwner } from './ConnectHandlerOptions.js'
import { fail } from './fail.js'

type Named = Awaited<ReturnType<ConnectHandlerOptions['authenticate']>>

/** Returns the owner from authenticate. @throws ConnectError whose message contains nothing of what authenticate throws */
export async function identify(authenticate: () => Named | Promise<Named>): Promise<ConnectOwner> {
  let owner: ConnectOwner | undefined
  try {
    owner = copyOwner(await authenticate())
  } catch (cause) {
    if (isConnectError(cause) && cause.code === 'forbidden') fail('forbidden', 'authenticate refused.')
    fail('unknown', 'authenticate failed. See onError.', { cause })
  }
  if (!owner) fail('unauthorized', 'authenticate returned no owner.')
  // Without an owner id, the vendor would return every owner's accounts.
  if (!isFilled(owner.originOwnerId) || !isFilled(owner.originOwnerName))
    fail('misconfigured', 'authenticate returned no originOwnerId or originOwnerName.')
  if (typeof (owner.originUsername ?? '') !== 'string')
    fail(
      'misconfigured',
      'authenticate returned an originUsername that is not a string. Return a string, or leave it out.',
    )
  return owner
}

// Reads each field once and inside the try block, because a getter may throw or return another value the next time.
const copyOwner = (owner: Named) =>
  owner
    ? {
        originOwnerId: owner.originOwnerId,
        originOwnerName: owner.originOwnerName,
        originUsername: owner.originUsername,
      }
    : undefined

const isFilled = (value: unknown) => typeof value === 'string' && value.trim()
