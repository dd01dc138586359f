import type { Connector } from '../Connector.js'
import { password, select, text } from '../fields.js'
import { drawLogo } from '../logo/drawLogo.js'

/** Older HR systems, whose configs are of the legacy kind. */
export const hrisLegacy: readonly Connector[] = [
  {
    provider: 'ledgerfolk',
    name: 'Ledgerfolk',
    category: 'hris-legacy',
    logoUrl: drawLogo('people', 'rust'),
    auth: {
      kind: 'legacy',
      type: 'custom',
      authConfigKey: 'basic',
      fields: [
        text('username', 'User name'),
        password('password', 'Password'),
        select('plan', 'Plan', [
          ['standard', 'Standard'],
          ['plus', 'Plus'],
        ]),
      ],
      guide: { supportLink: 'https://guides.example.com/ledgerfolk', description: 'Make a user for the integration' },
    },
  },
  {
    provider: 'old-mill-hr',
    name: 'Old Mill HR',
    category: 'hris-legacy',
    logoUrl: drawLogo('sun', 'amber'),
    auth: { kind: 'legacy', type: 'oauth2', authConfigKey: 'oauth2', fields: [] },
  },
]
