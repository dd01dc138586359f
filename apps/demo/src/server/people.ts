import type { PageUser } from '../PageConfig.js'

/** The fictional users to sign in as. Two organisations, to show that neither reaches the other's accounts. */
export const people: readonly PageUser[] = [
  {
    id: 'usr_maya',
    name: 'Maya Lindqvist',
    email: 'maya@fernhill.example',
    role: 'Head of people',
    organisation: { id: 'org_fernhill', name: 'Fernhill Coffee' },
  },
  {
    id: 'usr_tomas',
    name: 'Tomás Okafor',
    email: 'tomas@kestrel.example',
    role: 'IT operations',
    organisation: { id: 'org_kestrel', name: 'Kestrel Robotics' },
  },
]
