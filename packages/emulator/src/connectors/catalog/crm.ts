import type { Connector } from '../Connector.js'
import { drawLogo } from '../drawLogo.js'
import { guide, number, password, text } from './builders.js'

/** Customer relationship systems. */
export const crm: readonly Connector[] = [
  {
    provider: 'dealbrook',
    name: 'Dealbrook',
    category: 'crm',
    logoUrl: drawLogo('rings', 'ocean'),
    auth: { kind: 'oauth2', support: guide('dealbrook', 'How to allow access') },
  },
  {
    provider: 'contactory',
    name: 'Contactory',
    category: 'crm',
    logoUrl: drawLogo('petals', 'brick'),
    auth: { kind: 'form', fields: [text('workspace', 'Workspace'), password('api_token', 'API token')] },
  },
  {
    provider: 'pipewright',
    name: 'Pipewright',
    category: 'crm',
    logoUrl: drawLogo('chevrons', 'forest'),
    auth: {
      kind: 'form',
      fields: [number('account_number', 'Account number'), password('secret', 'Shared secret')],
      support: guide('pipewright', 'Where to find the account number'),
    },
  },
]
