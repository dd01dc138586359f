import type { ConnectErrorIssue, ConnectSessionRequest, LinkedAccount } from '@connect-hub/session'
import type { ConnectAllow } from './ConnectHandlerOptions.js'
import { refuse } from './readSessionRequest.js'

/** The vendor's life of a session when none is asked for, in seconds. */
export const defaultExpiresIn = 1800

/** Checks a request against the options' allow, and fills in what was not asked for. */
export function applyAllow(
  request: ConnectSessionRequest,
  allow: ConnectAllow,
  account: LinkedAccount | undefined,
): ConnectSessionRequest {
  const { integrationId, metadata = {} } = request
  const issues: ConnectErrorIssue[] = []
  const within = <T>(list: readonly T[] | undefined, value: T | undefined, path: string) => {
    if (list && value !== undefined && !list.includes(value)) issues.push({ path, message: 'is not allowed here' })
  }
  // A session for an account could list every provider, so it is held to the account's own.
  const provider = request.provider ?? (allow.providers && only(account ? [account.provider] : allow.providers))
  if (allow.providers && !provider) issues.push({ path: 'provider', message: 'must be named' })
  if (allow.providers && integrationId) issues.push({ path: 'integrationId', message: 'is not allowed here' })
  within(allow.providers, provider, 'provider')
  const categories = request.categories?.length ? request.categories : allow.categories
  categories?.forEach((category, at) => within(allow.categories, category, `categories.${at}`))
  const type = request.type ?? (allow.types?.includes('production') ? undefined : allow.types?.[0])
  within(allow.types, type, 'type')
  for (const key of Object.keys(metadata)) within(allow.metadata, key, `metadata.${key}`)
  const expiresIn = request.expiresIn ?? (isShorter(allow.expiresIn, defaultExpiresIn) ? allow.expiresIn : undefined)
  if (isShorter(allow.expiresIn, expiresIn))
    issues.push({ path: 'expiresIn', message: `must be at most ${allow.expiresIn}` })
  refuse(issues)
  return { ...request, provider, categories: categories && [...categories], type, expiresIn }
}

const isShorter = (a = Number.POSITIVE_INFINITY, b = 0) => a < b
const only = <T>(list: readonly T[]) => (list.length === 1 ? list[0] : undefined)
