import type { Connector } from '../Connector.js'
import { drawLogo } from '../drawLogo.js'
import { password, text } from './builders.js'

/** Calendar and shift systems. */
export const scheduling: readonly Connector[] = [
  {
    provider: 'slotmaple',
    name: 'Slotmaple',
    category: 'scheduling',
    logoUrl: drawLogo('clock', 'berry'),
    auth: { kind: 'oauth2' },
  },
  {
    provider: 'shiftwren',
    name: 'Shiftwren',
    category: 'scheduling',
    logoUrl: drawLogo('chevrons', 'graphite'),
    auth: { kind: 'form', fields: [text('location', 'Location'), password('api_key', 'API key')] },
  },
  {
    provider: 'calendrove',
    name: 'Calendrove',
    category: 'scheduling',
    logoUrl: drawLogo('moon', 'indigo'),
    auth: { kind: 'oauth2' },
  },
]
