import type { Connector } from '../Connector.js'
import { drawLogo } from '../drawLogo.js'
import { guide, notice, number, password, readOnly, secretText, select, text, textArea } from './builders.js'

/** HR systems. The first has every type of field there is. */
export const hris: readonly Connector[] = [
  {
    provider: 'peoplewick',
    name: 'Peoplewick',
    category: 'hris',
    logoUrl: drawLogo('people', 'ocean'),
    auth: {
      kind: 'form',
      fields: [
        text('subdomain', 'Subdomain', {
          placeholder: 'acme',
          description: 'The first part of your Peoplewick address.',
          tooltip: 'For https://acme.peoplewick.example it is acme.',
          validation: { type: 'html-pattern', pattern: '^[a-z0-9-]+$', error: 'Use small letters, digits and dashes' },
        }),
        password('api_key', 'API key', { guide: { tooltip: 'Settings, Integrations, API keys' } }),
        number('company_id', 'Company number', { placeholder: '1024' }),
        select('region', 'Region', [
          ['eu', 'Europe'],
          ['us', 'United States'],
          ['ap', 'Asia and Pacific'],
        ]),
        textArea('notes', 'Notes for the administrator', { required: false }),
        readOnly('webhook_url', 'Webhook address', 'https://hooks.example.com/peoplewick', {
          description: 'Paste it into Peoplewick under Webhooks.',
        }),
        text('source', 'Source', { value: 'connect-hub', display: false }),
      ],
      notices: [
        notice('info', 'admin', 'You need to be an administrator of Peoplewick.'),
        notice('warning', 'region', 'The region cannot be changed later.', { anchor: 'region' }),
        notice('success', 'privacy', 'Only the fields you share are read.', { position: 'bottom' }),
      ],
      support: guide('peoplewick', 'Where to find the API key'),
    },
  },
  {
    provider: 'harbor-hr',
    name: 'Harbor HR',
    category: 'hris',
    logoUrl: drawLogo('wave', 'lagoon'),
    auth: { kind: 'oauth2', support: guide('harbor-hr', 'How to allow access') },
  },
  {
    provider: 'rosterleaf',
    name: 'Rosterleaf',
    category: 'hris',
    logoUrl: drawLogo('leaf', 'forest'),
    auth: { kind: 'form', fields: [secretText('token', 'Access token')] },
  },
  {
    provider: 'rosterleaf',
    name: 'Rosterleaf (new API)',
    category: 'hris',
    version: '2.0.0',
    integrationId: 'int_rosterleaf_v2',
    logoUrl: drawLogo('leaf', 'teal'),
    auth: { kind: 'form', fields: [text('workspace', 'Workspace'), secretText('token', 'Access token')] },
  },
  {
    provider: 'quillstaff',
    name: 'Quillstaff',
    category: 'hris',
    logoUrl: drawLogo('steps', 'plum'),
    auth: {
      kind: 'oauth2',
      grantType: 'client_credentials',
      fields: [text('client_id', 'Client ID'), password('client_secret', 'Client secret')],
    },
  },
]

/** Older HR systems, whose configs are of the legacy kind. */
export const hrisLegacy: readonly Connector[] = [
  {
    provider: 'ledgerfolk',
    name: 'Ledgerfolk',
    category: 'hris-legacy',
    logoUrl: drawLogo('people', 'rust'),
    auth: {
      kind: 'legacy',
      type: 'custom',
      authConfigKey: 'basic',
      fields: [
        text('username', 'User name'),
        password('password', 'Password'),
        select('plan', 'Plan', [
          ['standard', 'Standard'],
          ['plus', 'Plus'],
        ]),
      ],
      guide: { supportLink: 'https://guides.example.com/ledgerfolk', description: 'Make a user for the integration' },
    },
  },
  {
    provider: 'old-mill-hr',
    name: 'Old Mill HR',
    category: 'hris-legacy',
    logoUrl: drawLogo('sun', 'amber'),
    auth: { kind: 'legacy', type: 'oauth2', authConfigKey: 'oauth2', fields: [] },
  },
]
