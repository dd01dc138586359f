import type { Connector } from '../Connector.js'
import { drawLogo } from '../drawLogo.js'
import { guide, notice, password, select } from './builders.js'

/** Background check systems. */
export const screening: readonly Connector[] = [
  {
    provider: 'clearfinch',
    name: 'Clearfinch',
    category: 'screening',
    logoUrl: drawLogo('check', 'lagoon'),
    auth: { kind: 'form', fields: [password('api_key', 'API key')], support: guide('clearfinch', 'Ask for a key') },
  },
  {
    provider: 'checkbourne',
    name: 'Checkbourne',
    category: 'screening',
    logoUrl: drawLogo('shield', 'rust'),
    auth: {
      kind: 'form',
      fields: [
        select('country', 'Country', [
          ['gb', 'United Kingdom'],
          ['de', 'Germany'],
          ['us', 'United States'],
        ]),
        password('api_key', 'API key'),
      ],
      notices: [notice('error', 'outage', 'Checks in Germany are delayed at the moment.', { position: 'bottom' })],
    },
  },
]
