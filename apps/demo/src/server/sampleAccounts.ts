import type { SeedAccount } from '@connect-hub/emulator'
import { people } from './people.js'

/** The initial connections of one organisation. The other starts empty, and so does HR, the first kind to try. */
export function sampleAccounts(): SeedAccount[] {
  const [maya] = people
  if (!maya) return []
  const owner = {
    originOwnerId: maya.organisation.id,
    originOwnerName: maya.organisation.name,
    originUsername: maya.email,
  }
  return [
    { ...owner, provider: 'hiretide', label: 'Hiring, all countries', createdAt: daysAgo(212), ...expired },
    { ...owner, provider: 'balancewood', label: 'Group accounts', createdAt: daysAgo(148) },
    { ...owner, provider: 'chatterloft', label: 'Fernhill workspace', createdAt: daysAgo(37) },
  ]
}

const expired = {
  status: 'expired',
  statusReasons: [{ code: 'token_expired', description: 'The sign-in expired. Someone needs to grant access again.' }],
} satisfies Partial<SeedAccount>

function daysAgo(days: number): Date {
  return new Date(Date.now() - days * 86_400_000)
}
