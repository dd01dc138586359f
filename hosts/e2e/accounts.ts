import type { EmulatorOptions } from '@connect-hub/emulator'

const acme = { originOwnerId: 'acme', originOwnerName: 'Acme Inc', createdAt: '2026-03-02T09:30:00Z' }

/** One account for each status that a list can show. */
export const accounts: NonNullable<EmulatorOptions['accounts']> = [
  { ...acme, provider: 'peoplewick', originUsername: 'amara@acme.test' },
  {
    ...acme,
    provider: 'coursewright',
    status: 'expired',
    statusReasons: [{ code: 'token_expired', description: 'The token expired.', timestamp: '2026-03-02T09:30:00Z' }],
  },
  { ...acme, provider: 'tallyhouse', status: 'error', label: 'Headquarters', type: 'test' },
  { ...acme, provider: 'balancewood', status: 'inactive' },
]
