import type { SessionFieldName } from './SessionFields.js'

/** Fields that a rule ties together: when one changes, the others are checked again, so that no error outlives its reason. */
export const deps: Partial<Record<SessionFieldName, SessionFieldName[]>> = {
  connectorProfileId: ['integrationId', 'providerVersion'],
  integrationId: ['connectorProfileId', 'providerVersion'],
  provider: ['connectorProfileId', 'integrationId', 'providerVersion'],
  providerVersion: ['connectorProfileId', 'integrationId'],
}
