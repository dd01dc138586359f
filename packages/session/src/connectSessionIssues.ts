import type { ConnectErrorIssue } from './ConnectError.js'
import type { ConnectSessionRequest } from './ConnectSessionCreate.js'
import { connectIssue } from './connectIssues.js'

/**
 * Validates the contract's rules that types can't express. The schemas of `@connect-hub/session/schema` and a server without
 * zod both use it, and so report the same messages.
 */
export function connectSessionIssues(request: ConnectSessionRequest): ConnectErrorIssue[] {
  const { connectorProfileId, expiresIn = 1, integrationId, provider, providerVersion } = request
  const issues: ConnectErrorIssue[] = []
  if (!(Number.isSafeInteger(expiresIn) && expiresIn > 0)) issues.push(connectIssue('expiresIn', 'seconds'))
  // Vendor: integration_id is an alias of connector_profile_id.
  if (connectorProfileId && integrationId) issues.push(connectIssue('connectorProfileId', 'profile_or_integration'))
  else if (connectorProfileId && (provider || providerVersion))
    issues.push(connectIssue('connectorProfileId', 'profile_or_provider'))
  // Vendor: integration_id is an alternative to using provider and provider_version together.
  if (integrationId && (provider || providerVersion))
    issues.push(connectIssue('integrationId', 'integration_or_provider'))
  // Vendor: provider_version must be used together with provider.
  else if (providerVersion && !provider && !connectorProfileId)
    issues.push(connectIssue('providerVersion', 'version_without_provider'))
  return issues
}
