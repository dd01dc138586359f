import { findAccount, pathOf } from './accounts.js'
import type { Upstream } from './createUpstream.js'
import { fail } from './fail.js'
import { readAccount } from './readAccount.js'
import { refuse } from './readSessionRequest.js'
import { readUpstream } from './readUpstream.js'

/** As many characters as a list can show. */
const maxLength = 100

/**
 * Gives the owner's account another label, and returns the account as the vendor has it then.
 * @throws ConnectError `validation` for anything but `{ label }`, `not_found` for an account that isn't the owner's
 */
export async function renameAccount(upstream: Upstream, ownerId: string, id: string, json: unknown) {
  const label = readLabel(json)
  await findAccount(upstream, ownerId, id)
  const answer = await upstream({ method: 'PATCH', path: pathOf(id), body: { label }, absent: [404] })
  if (answer === undefined) fail('not_found', 'No such account.')
  const account = readUpstream(() => readAccount(answer, { lenient: true }))
  // Another account's fields must not pass, whatever the vendor answers.
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
    // Also those that turn the direction of the text around them.
    ...(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u.test(text)
      ? [{ path: 'label', message: 'Leave out line breaks and control characters.' }]
      : []),
  ])
  return text
}
