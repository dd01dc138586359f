import type { AccountEvent } from './AccountEvent.js'
import { ConnectError } from './ConnectError.js'

/**
 * Reads the vendor's event about an account, in snake_case or camelCase; snake_case wins if both are present. Ignores unknown
 * fields such as `setup_information`, omits a field that is missing or has another type, and keeps event names it doesn't
 * know.
 * @throws ConnectError `validation` when the event has no name or no account id.
 */
export function readAccountEvent(json: unknown): AccountEvent {
  // Copies own fields only, because inherited values don't come from the sender.
  const source: Record<string, unknown> =
    typeof json === 'object' && json !== null && !Array.isArray(json) ? { ...json } : {}
  const read = (name: string, wireName = name) => source[wireName] ?? source[name]

  const accountId = readId(read('accountId', 'account_id')) ?? readId(readRecord(read))
  return {
    event: readText(read('event')) ?? refuse('event'),
    accountId: accountId ?? refuse('accountId'),
    ...withoutAbsent({
      eventDate: readDate(read('eventDate', 'event_date')),
      sentAt: readDate(read('sentAt', 'sent_at')),
      projectId: readId(read('projectId', 'project_id')),
      provider: readText(read('provider')),
      originOwnerId: readId(read('originOwnerId', 'origin_owner_id')),
      originOwnerName: readText(read('originOwnerName', 'origin_owner_name')),
      originUsername: readText(read('originUsername', 'origin_username')),
    }),
  }
}

type Absent<T> = { [K in keyof T]?: NonNullable<T[K]> }

const withoutAbsent = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Absent<T>

/** Some account events contain only the account's record instead of its id. */
const readRecord = (read: (name: string, wireName?: string) => unknown) =>
  read('recordType', 'record_type') === 'account' ? read('recordId', 'record_id') : undefined

const readText = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)

/** The vendor documents some ids as a number or a string. */
const readId = (value: unknown) => (Number.isSafeInteger(value) ? String(value) : readText(value))

/** An ISO date, or milliseconds since 1970. */
function readDate(value: unknown): Date | undefined {
  if (typeof value === 'string' && !/^\d{4}-\d\d-\d\d/.test(value)) return undefined
  const date = typeof value === 'string' || typeof value === 'number' ? new Date(value) : undefined
  return date && !Number.isNaN(date.getTime()) ? date : undefined
}

function refuse(path: string): never {
  throw new ConnectError('validation', {
    message: `An account event needs ${path}.`,
    issues: [{ path, message: 'must be of type string' }],
  })
}
