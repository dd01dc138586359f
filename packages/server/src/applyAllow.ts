import type { ConnectErrorIssue, ConnectSessionRequest } from '@connect-hub/session'
import type { ConnectAllow } from './ConnectHandlerOptions.js'
import { refuse } from './readSessionRequest.js'

/** The vendor's life of a session when none is asked for, in seconds. */
export const defaultExpiresIn = 1800

/** Checks a request against the options' allow, and fills in what was not asked for. */
export function applyAllow(
  asked: ConnectSessionRequest,
  { categories, providers, types, expiresIn, metadata }: ConnectAllow,
  accountProvider = '',
): ConnectSessionRequest {
  const request = { ...asked }
  const issues: ConnectErrorIssue[] = []
  const need = (holds: boolean, path: string) => holds || issues.push({ path, message: 'This is not allowed here.' })
  if (providers) {
    // A session for an account could list every provider, so it is held to the account's own.
    request.provider ??= accountProvider || (providers.length === 1 ? providers[0] : '')
    need(Boolean(request.provider) && providers.includes(request.provider ?? ''), 'provider')
    need(!request.integrationId, 'integrationId')
  }
  if (categories) {
    if (!request.categories?.length) request.categories = [...categories]
    request.categories.forEach((category, at) => need(categories.includes(category), `categories.${at}`))
  }
  if (types) {
    if (!types.includes('production')) request.type ??= types[0]
    need(types.includes(request.type ?? 'production'), 'type')
  }
  if (expiresIn) {
    if (expiresIn < defaultExpiresIn) request.expiresIn ??= expiresIn
    need((request.expiresIn ?? 0) <= expiresIn, 'expiresIn')
  }
  if (metadata) {
    for (const key of Object.keys(request.metadata ?? {})) need(metadata.includes(key), `metadata.${key}`)
  }
  refuse(issues)
  return request
}
