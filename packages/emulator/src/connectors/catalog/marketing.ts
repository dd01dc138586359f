import type { Connector } from '../Connector.js'
import { drawLogo } from '../drawLogo.js'
import { password, secretText, select, text } from './builders.js'

/** Marketing systems. */
export const marketing: readonly Connector[] = [
  {
    provider: 'brightmast',
    name: 'Brightmast',
    category: 'marketing',
    logoUrl: drawLogo('flag', 'brick'),
    auth: { kind: 'oauth2' },
  },
  {
    provider: 'mailhollow',
    name: 'Mailhollow',
    category: 'marketing',
    logoUrl: drawLogo('fold', 'amber'),
    auth: {
      kind: 'form',
      fields: [
        secretText('api_key', 'API key'),
        select('datacenter', 'Data center', [
          ['eu1', 'EU 1'],
          ['us1', 'US 1'],
          ['us2', 'US 2'],
        ]),
      ],
    },
  },
  {
    provider: 'echofield',
    name: 'Echofield',
    category: 'marketing',
    logoUrl: drawLogo('target', 'plum'),
    auth: { kind: 'form', fields: [text('project', 'Project'), password('write_key', 'Write key')] },
  },
]
