import type { Connector } from '../Connector.js'
import { drawLogo } from '../drawLogo.js'
import { password, text } from './builders.js'

/** Chat and message systems. */
export const messaging: readonly Connector[] = [
  {
    provider: 'chatterloft',
    name: 'Chatterloft',
    category: 'messaging',
    logoUrl: drawLogo('bubble', 'plum'),
    auth: { kind: 'oauth2' },
  },
  {
    provider: 'signalpost',
    name: 'Signalpost',
    category: 'messaging',
    logoUrl: drawLogo('fan', 'brick'),
    auth: { kind: 'form', fields: [text('sender', 'Sender'), password('auth_token', 'Auth token')] },
  },
  {
    provider: 'pingdale',
    name: 'Pingdale',
    category: 'messaging',
    logoUrl: drawLogo('target', 'teal'),
    auth: { kind: 'form', fields: [password('bot_token', 'Bot token')] },
  },
]
