import {
  type ConnectErrorIssue,
  type ConnectSessionRequest,
  connectIssue,
  defaultExpiresIn,
  type LinkedAccount,
} from '@connect-hub/session'
import type { ConnectAllow } from './ConnectHandlerOptions.js'
import { refuse } from './readSessionRequest.js'

/** The vendor's default type of a session, and so the type of an account without one. */
const defaultType = 'production'

/**
 * Checks a request against `allow` and fills in its defaults. A session that edits an account must use the provider and type
 * of that account, whatever the request names.
 */
export function applyAllow(
  asked: ConnectSessionRequest,
  allow: ConnectAllow,
  account?: Pick<Partial<LinkedAccount>, 'provider' | 'type'>,
): ConnectSessionRequest {
  const { categories, types, expiresIn, metadata } = allow
  const request = { ...asked }
  const issues: ConnectErrorIssue[] = []
  const need = (holds: boolean, path: string) => holds || issues.push(connectIssue(path, 'not_allowed'))
  applySystem(request, allow, need, account)
  if (categories) {
    if (!request.categories?.length) request.categories = [...categories]
    request.categories.forEach((category, at) => need(categories.includes(category), `categories.${at}`))
  }
  if (types) {
    const unnamed = account || types.includes('production') ? defaultType : (types[0] ?? defaultType)
    const type = (account ?? request).type ?? unnamed
    // The vendor applies its own default, so the request need not name it.
    if (account || type !== defaultType) request.type ??= type
    need(types.includes(type) && (request.type ?? type) === type, 'type')
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

/**
 * Checks which system the session connects. A listed profile may belong to any provider; without a list of profiles, a profile
 * could belong to a provider that isn't allowed.
 */
function applySystem(
  request: ConnectSessionRequest,
  { providers, connectorProfiles }: ConnectAllow,
  need: (holds: boolean, path: string) => unknown,
  account: Pick<Partial<LinkedAccount>, 'provider'> | undefined,
): void {
  const named = request.connectorProfileId ? 'connectorProfileId' : 'integrationId'
  const profile = request[named]
  if (profile) need(connectorProfiles?.includes(profile) ?? !providers, named)
  if (profile && !account) return
  if (providers) {
    const provider = account ? account.provider : (request.provider ?? (providers.length === 1 ? providers[0] : ''))
    if (!profile) request.provider ??= provider
    const isAsNamed = (request.provider ?? provider) === provider
    need(Boolean(provider) && providers.includes(provider ?? '') && isAsNamed, 'provider')
  } else if (connectorProfiles && !account) {
    // A provider opens its default profile, which `connectorProfiles` may not list.
    need(!request.provider, 'provider')
    if (connectorProfiles.length === 1) request.connectorProfileId = connectorProfiles[0]
    else need(Boolean(request.provider), 'connectorProfileId')
  }
}
