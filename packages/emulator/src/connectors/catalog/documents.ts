import type { Connector } from '../Connector.js'
import { drawLogo } from '../drawLogo.js'
import { text, textArea } from './builders.js'

/** Document stores. */
export const documents: readonly Connector[] = [
  {
    provider: 'paperloft',
    name: 'Paperloft',
    category: 'documents',
    logoUrl: drawLogo('fold', 'ocean'),
    auth: { kind: 'oauth2' },
  },
  {
    provider: 'fileharbor',
    name: 'Fileharbor',
    category: 'documents',
    logoUrl: drawLogo('stack', 'lagoon'),
    auth: { kind: 'oauth2', fields: [text('site', 'Site', { placeholder: 'acme' })] },
  },
  {
    provider: 'vaultfold',
    name: 'Vaultfold',
    category: 'documents',
    logoUrl: drawLogo('hexagon', 'plum'),
    auth: {
      kind: 'form',
      fields: [
        text('bucket', 'Bucket'),
        textArea('service_account', 'Service account (JSON)', { secret: true, placeholder: '{ "client_email": … }' }),
      ],
    },
  },
]
