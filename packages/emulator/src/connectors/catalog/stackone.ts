import type { Connector } from '../Connector.js'
import { drawLogo } from '../drawLogo.js'
import { notice, password, text } from './builders.js'

/** Systems for trying things out. */
export const stackone: readonly Connector[] = [
  {
    provider: 'sandbox-system',
    name: 'Sandbox system',
    category: 'stackone',
    logoUrl: drawLogo('grid', 'graphite'),
    auth: {
      kind: 'form',
      fields: [password('api_key', 'API key', { required: false })],
      notices: [notice('info', 'anything', 'Holds invented data. Any key works, and none.')],
    },
  },
  {
    provider: 'event-receiver',
    name: 'Event receiver',
    category: 'stackone',
    logoUrl: drawLogo('bolt', 'amber'),
    auth: {
      kind: 'form',
      // The hub fills this field by its key, with the token of the session.
      fields: [
        text('external-trigger-token', 'Trigger token', { required: false, readOnly: true }),
        text('channel', 'Channel'),
      ],
    },
  },
  {
    provider: 'retired-system',
    name: 'Retired system',
    category: 'stackone',
    active: false,
    logoUrl: drawLogo('moon', 'graphite'),
    auth: { kind: 'form', fields: [password('api_key', 'API key')] },
  },
]
