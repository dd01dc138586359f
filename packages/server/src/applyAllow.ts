import {
  type ConnectErrorIssue,
  type ConnectSessionRequest,
  connectIssue,
  defaultExpiresIn,
  type LinkedAccount,
} from '@connect-hub/session'
import type { ConnectAllow } from './ConnectHandlerOptions.js'
import { refuse } from './readSessionRequest.js'

/** The vendor's type of a session when none is asked for, and so of an account that has none. */
const defaultType = 'production'

/**
 * Checks a request against the options' allow, and fills in what was not asked for. A session that edits an account is held
 * to the provider and type that the account has, whatever the request names.
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
    // The vendor's own default needs no word.
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
 * Which system may be connected. A profile that is allowed by name may be of any provider; without a list of profiles it could
 * name a provider that isn't allowed.
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
    // A provider opens its default profile, which may not be among the allowed ones.
    need(!request.provider, 'provider')
    if (connectorProfiles.length === 1) request.connectorProfileId = connectorProfiles[0]
    else need(Boolean(request.provider), 'connectorProfileId')
  }
}
