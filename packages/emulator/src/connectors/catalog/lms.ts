import type { Connector } from '../Connector.js'
import { drawLogo } from '../drawLogo.js'
import { guide, password, text } from './builders.js'

/** Learning systems. */
export const lms: readonly Connector[] = [
  {
    provider: 'coursewright',
    name: 'Coursewright',
    category: 'lms',
    logoUrl: drawLogo('steps', 'teal'),
    auth: {
      kind: 'form',
      fields: [text('site', 'Site address', { placeholder: 'learn.example.com' }), password('api_key', 'API key')],
      support: guide('coursewright', 'Where to find the API key'),
    },
  },
  {
    provider: 'learnlark',
    name: 'Learnlark',
    category: 'lms',
    logoUrl: drawLogo('sun', 'ocean'),
    auth: { kind: 'oauth2' },
  },
  {
    provider: 'skillmeadow',
    name: 'Skillmeadow',
    category: 'lms',
    logoUrl: drawLogo('leaf', 'moss'),
    auth: { kind: 'form', fields: [text('organization', 'Organization'), password('token', 'Access token')] },
  },
]
