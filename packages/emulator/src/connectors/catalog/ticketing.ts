import type { Connector } from '../Connector.js'
import { drawLogo } from '../drawLogo.js'
import { password, text } from './builders.js'

/** Ticket systems. */
export const ticketing: readonly Connector[] = [
  {
    provider: 'queuebird',
    name: 'Queuebird',
    category: 'ticketing',
    logoUrl: drawLogo('bubble', 'forest'),
    auth: { kind: 'oauth2' },
  },
  {
    provider: 'ticketwell',
    name: 'Ticketwell',
    category: 'ticketing',
    logoUrl: drawLogo('drop', 'ocean'),
    auth: {
      kind: 'form',
      fields: [
        text('subdomain', 'Subdomain'),
        text('email', 'Email', { placeholder: 'it@example.com' }),
        password('api_token', 'API token'),
      ],
    },
  },
  {
    provider: 'issuemoor',
    name: 'Issuemoor',
    category: 'ticketing',
    logoUrl: drawLogo('diamond', 'indigo'),
    auth: { kind: 'form', fields: [text('host', 'Host'), password('token', 'Access token')] },
  },
]
