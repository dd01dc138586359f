import type { Connector } from '../Connector.js'
import { drawLogo } from '../drawLogo.js'
import { number, password, text } from './builders.js'

/** Accounting systems. */
export const accounting: readonly Connector[] = [
  {
    provider: 'balancewood',
    name: 'Balancewood',
    category: 'accounting',
    logoUrl: drawLogo('bars', 'forest'),
    auth: { kind: 'oauth2' },
  },
  {
    provider: 'tallyhouse',
    name: 'Tallyhouse',
    category: 'accounting',
    logoUrl: drawLogo('grid', 'ocean'),
    auth: {
      kind: 'form',
      fields: [number('company', 'Company number', { placeholder: '42' }), password('api_key', 'API key')],
    },
  },
  {
    provider: 'countfair',
    name: 'Countfair',
    category: 'accounting',
    logoUrl: drawLogo('fan', 'amber'),
    auth: {
      kind: 'legacy',
      type: 'custom',
      authConfigKey: 'login',
      fields: [text('login', 'Login'), password('password', 'Password')],
    },
  },
]
