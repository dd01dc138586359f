import type { Connector } from '../Connector.js'
import { drawLogo } from '../drawLogo.js'
import { guide, notice, password, secretText, select, text } from './builders.js'

/** Recruiting systems. */
export const ats: readonly Connector[] = [
  {
    provider: 'hiretide',
    name: 'Hiretide',
    category: 'ats',
    logoUrl: drawLogo('wave', 'indigo'),
    auth: {
      kind: 'oauth2',
      notices: [notice('info', 'role', 'Sign in as a site administrator.')],
      support: guide('hiretide', 'How to allow access'),
    },
  },
  {
    provider: 'candorly',
    name: 'Candorly',
    category: 'ats',
    logoUrl: drawLogo('bubble', 'berry'),
    auth: {
      kind: 'form',
      fields: [
        text('address', 'Address', {
          placeholder: 'https://acme.candorly.com',
          validation: { type: 'domain', pattern: 'candorly', error: 'Enter your candorly.com address' },
        }),
        secretText('api_key', 'API key'),
      ],
    },
  },
  {
    provider: 'shortlist-bay',
    name: 'Shortlist Bay',
    category: 'ats',
    logoUrl: drawLogo('check', 'teal'),
    auth: {
      kind: 'form',
      fields: [
        select('environment', 'Environment', [
          ['live', 'Live'],
          ['sandbox', 'Sandbox'],
        ]),
        password('api_key', 'API key'),
      ],
    },
  },
  {
    provider: 'mossgate',
    name: 'Mossgate Recruiting',
    category: 'ats',
    logoUrl: drawLogo('arch', 'moss'),
    auth: {
      kind: 'legacy',
      type: 'custom',
      authConfigKey: 'api_key',
      environment: 'sandbox',
      fields: [password('api_key', 'API key', { description: 'A key for the harvest service.' })],
      guide: { supportLink: 'https://guides.example.com/mossgate' },
    },
  },
]
