import { findAccount, pathOf } from './accounts.js'
import type { Upstream } from './createUpstream.js'
import { fail } from './fail.js'
import { readAccount } from './readAccount.js'
import { refuse } from './readSessionRequest.js'
import { readUpstream } from './readUpstream.js'

/** The maximum length of a label, in characters: as many as a list can show. */
const maxLength = 100

/**
 * Renames an account of the owner and returns the account as the vendor then reports it.
 * @throws ConnectError `validation` for anything but `{ label }`, `not_found` for an account that isn't the owner's
 */
export async function renameAccount(upstream: Upstream, ownerId: string, id: string, json: unknown) {
  const label = readLabel(json)
  await findAccount(upstream, ownerId, id)
  const answer = await upstream({ method: 'PATCH', path: pathOf(id), body: { label }, absent: [404] })
  if (answer === undefined) fail('not_found', 'Account not found.')
  const account = readUpstream(() => readAccount(answer, { lenient: true }))
  // The browser must never receive another account's fields, whatever the vendor sends.
  if (account.id !== id || account.originOwnerId !== ownerId)
    fail('upstream_failed', 'The vendor answered with another account.')
  return account
}

function readLabel(json: unknown): string {
  const { label, ...others } = { ...(json as Record<string, unknown> | null) }
  const text = typeof label === 'string' ? label.trim() : ''
  refuse([
    ...Object.keys(others).map((path) => ({ path, message: 'Only the label can be changed.' })),
    ...(text ? [] : [{ path: 'label', message: 'Enter a label.' }]),
    ...(text.length > maxLength ? [{ path: 'label', message: `Use at most ${maxLength} characters.` }] : []),
    // Includes characters that reverse the direction of the surrounding text.
    ...(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u.test(text)
      ? [{ path: 'label', message: 'Leave out line breaks and control characters.' }]
      : []),
  ])
  return text
}
