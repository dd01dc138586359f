import type { ConnectCategory } from '@connect-hub/session'

/** A system that can be linked, as the hub's picker lists it. */
export interface Connector {
  /** The word for it in requests, for example "peoplewick". */
  provider: string
  /** What the person reads. */
  name: string
  category: ConnectCategory
  /** @default '1.0.0' */
  version?: string
  /**
   * The id of its connector profile: requests for sessions name it as connector_profile_id. Needed when one provider has two
   * versions. @default 'int_' and the provider
   */
  integrationId?: string
  /** The picker leaves out what is not active. @default true */
  active?: boolean
  /** The address of a square picture. A data address needs no other host. */
  logoUrl: string
  auth: FormAuth | OAuthAuth | LegacyAuth
}

/** The person types credentials. */
export interface FormAuth {
  kind: 'form'
  fields: readonly ConnectorField[]
  notices?: readonly ConnectorNotice[]
  support?: ConnectorSupport
}

/** The person allows access in a popup, after filling the fields if there are any. */
export interface OAuthAuth {
  kind: 'oauth2'
  /** With 'client_credentials' no popup opens: the fields are sent as with a form. @default 'authorization_code' */
  grantType?: 'authorization_code' | 'client_credentials'
  fields?: readonly ConnectorField[]
  notices?: readonly ConnectorNotice[]
  support?: ConnectorSupport
}

/** The vendor's older kind of config, which keeps the fields by auth config and environment. */
export interface LegacyAuth {
  kind: 'legacy'
  type: 'custom' | 'oauth2'
  authConfigKey: string
  /** @default 'production' */
  environment?: string
  fields: readonly ConnectorField[]
  guide?: { supportLink: string; description?: string }
}

/** A coloured line above, below or beside a field of the form. */
export interface ConnectorNotice {
  key: string
  type: 'info' | 'warning' | 'error' | 'success'
  description: string
  /** The field to stand before. */
  anchor?: string
  /** Without an anchor. @default 'top' */
  position?: 'top' | 'bottom'
}

/** Where the person finds help: the hub shows it as "Connection guide". */
export interface ConnectorSupport {
  link: string
  description: string
}

/** One input of a connector's form, as the hub reads it. */
export interface ConnectorField {
  key: string
  label: string
  type: 'text' | 'password' | 'number' | 'select' | 'text_area'
  required: boolean
  /** Shown and sent, but not to be changed. */
  readOnly: boolean
  /** Kept apart and never shown again: an edit sees it redacted. */
  secret: boolean
  placeholder?: string
  /** The choices of a select. */
  options?: readonly { value: string; label: string }[]
  description?: string
  tooltip?: string
  guide?: { tooltip?: string; description?: string }
  /** What the field holds at first. */
  value?: string
  validation?: FieldValidation
  /** `false` hides the field; its value is sent all the same. */
  display?: boolean
}

/** A rule the hub checks while the person types. */
export type FieldValidation =
  | { type: 'html-pattern'; pattern: string; error?: string }
  /** The text must hold `pattern` and ".com". */
  | { type: 'domain'; pattern: string; error?: string }

/** The id of a connector's profile, by which addresses and requests name it. */
export function integrationIdOf(connector: Connector): string {
  return connector.integrationId ?? `int_${connector.provider}`
}

/** The version of a connector. */
export function versionOf(connector: Connector): string {
  return connector.version ?? '1.0.0'
}

/** The fields of a connector's form, whatever kind of config it has. */
export function fieldsOf(connector: Connector): readonly ConnectorField[] {
  return connector.auth.fields ?? []
}
