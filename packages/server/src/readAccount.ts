import { fromWire, isConnectError, type LinkedAccount, type WireFields } from '@connect-hub/session'
import { namesOf, pick } from './pick.js'

/** Whether a browser may receive a field. All other fields, including credentials and setup_information, are dropped. */
const publicFields: Record<keyof LinkedAccount, boolean> = {
  id: true,
  provider: true,
  providerName: true,
  status: true,
  statusReasons: true,
  originOwnerId: true,
  originOwnerName: true,
  originUsername: true,
  label: true,
  type: true,
  shared: true,
  categories: true,
  createdAt: true,
  updatedAt: true,
}

/** An account with the fields that a browser may receive. */
export type PublicAccount = ReturnType<typeof readAccount>

/**
 * Reads an account of the vendor. With `lenient` it leaves out malformed fields.
 * @throws when the account doesn't match the contract; with `lenient` only when it has no id or no owner
 */
export function readAccount(json: unknown, { lenient = false } = {}) {
  const fields: WireFields = lenient ? readWhatFits(json) : fromWire(json)
  const { id, originOwnerId } = fields
  if (id === undefined || !originOwnerId) throw new TypeError('Not an account')
  return { ...pick(fields, namesOf(publicFields)), id: `${id}`, originOwnerId }
}

/** Reads an account of a list. A malformed one has no `account`, but still its readable fields. */
export function readListed(json: unknown): { id: string; owner?: string; account?: PublicAccount; cause?: unknown } {
  try {
    const account = readAccount(json)
    return { id: account.id, owner: account.originOwnerId, account }
  } catch (cause) {
    const { id = '', originOwnerId } = readWhatFits(json)
    return { id: `${id}`, ...(originOwnerId && { owner: originOwnerId }), cause }
  }
}

/** Returns the fields that match the contract. The error names an invalid field, which is left out in both spellings. */
function readWhatFits(json: unknown): WireFields {
  const source = typeof json === 'object' ? { ...json } : {}
  for (;;) {
    try {
      return fromWire(source)
    } catch (cause) {
      const [name] = (isConnectError(cause) && cause.issues?.[0]?.path.split('.')) || []
      if (!name) throw cause
      Object.assign(source, { [name]: null, [name.replace(/[A-Z]/g, '_$&').toLowerCase()]: null })
    }
  }
}
