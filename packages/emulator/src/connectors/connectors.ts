import type { Connector } from './Connector.js'
import { password, readOnly, select, text } from './fields.js'

/** Every connector the emulator offers by default. The products are invented. */
export const connectors: readonly Connector[] = [
  {
    provider: 'peoplepath',
    name: 'PeoplePath',
    category: 'hris',
    logoUrl: 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg"/%3E',
    auth: {
      kind: 'form',
      fields: [
        text('subdomain', 'Subdomain', { placeholder: 'acme' }),
        password('api_key', 'API key'),
        select('region', 'Region', [
          ['eu', 'Europe'],
          ['us', 'United States'],
        ]),
        readOnly('webhook_url', 'Webhook address', 'https://hooks.example.com/peoplepath'),
      ],
    },
  },
  {
    provider: 'talentory',
    name: 'Talentory',
    category: 'ats',
    logoUrl: 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg"/%3E',
    auth: { kind: 'oauth2' },
  },
]
