import type { Connector } from '../Connector.js'
import { drawLogo } from '../drawLogo.js'
import { guide, notice, password, text, textArea } from './builders.js'

/** Identity and access systems. */
export const iam: readonly Connector[] = [
  {
    provider: 'keystead',
    name: 'Keystead',
    category: 'iam',
    logoUrl: drawLogo('key', 'graphite'),
    auth: {
      kind: 'oauth2',
      grantType: 'client_credentials',
      fields: [text('tenant', 'Tenant'), text('client_id', 'Client ID'), password('client_secret', 'Client secret')],
      support: guide('keystead', 'Register an application'),
    },
  },
  {
    provider: 'gatewarden',
    name: 'Gatewarden',
    category: 'iam',
    logoUrl: drawLogo('shield', 'indigo'),
    auth: {
      kind: 'form',
      fields: [
        text('issuer', 'Issuer', { placeholder: 'https://id.example.com' }),
        textArea('private_key', 'Private key', { secret: true, placeholder: '-----BEGIN PRIVATE KEY-----' }),
      ],
      notices: [notice('warning', 'rotation', 'The key stops working when it is rotated.', { anchor: 'private_key' })],
    },
  },
  {
    provider: 'latchwood',
    name: 'Latchwood',
    category: 'iam',
    logoUrl: drawLogo('arch', 'berry'),
    auth: {
      kind: 'legacy',
      type: 'custom',
      authConfigKey: 'service_account',
      fields: [text('domain', 'Domain'), password('service_token', 'Service token')],
    },
  },
]
