import type { ConnectorNotice, ConnectorSupport } from './Connector.js'

/** A notice above the form, or where `place` says. */
export const notice = (
  type: ConnectorNotice['type'],
  key: string,
  description: string,
  place: Pick<ConnectorNotice, 'anchor' | 'position'> = {},
): ConnectorNotice => ({ key, type, description, ...place })

/** A guide of an invented product, at an address that is reserved for examples. */
export const guide = (provider: string, description: string): ConnectorSupport => ({
  link: `https://guides.example.com/${provider}`,
  description,
})
