import * as z from 'zod'
import type { ConnectSessionRequest } from '../ConnectSessionCreate.js'

/** The rules across fields (vendor's descriptions of integration_id, provider and provider_version). */
export const rules = [
  z.refine<ConnectSessionRequest>(
    ({ provider, providerVersion, integrationId }) => !providerVersion || provider || integrationId,
    {
      path: ['providerVersion'],
      message: 'Choose a provider for this version, or leave the version out.',
      when,
    },
  ),
  z.refine<ConnectSessionRequest>(
    ({ provider, providerVersion, integrationId }) => !integrationId || !(provider || providerVersion),
    {
      path: ['integrationId'],
      message: 'Use either an integration or a provider and its version, not both.',
      when,
    },
  ),
]

// Also when a field is wrong by itself, so that a form shows everything at once.
function when({ value }: { value: unknown }): boolean {
  return typeof value === 'object' && value !== null
}
